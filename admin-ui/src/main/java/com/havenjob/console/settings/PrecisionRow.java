package com.havenjob.console.settings;

import com.havenjob.triage.Count;

/**
 * How right something was.
 *
 * @param detail what stands below its name; may be empty
 */
record PrecisionRow(String name, String detail, Count count) {}
