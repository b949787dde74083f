package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;

/** The value that was chosen for a field, and what stands behind it. */
public record Choice(Finding<String> finding, Support support) {}
