/** Applicant tracking systems and job boards: one data file each says how their mails are built. */
@NullMarked
package com.havenjob.triage.sources;

import org.jspecify.annotations.NullMarked;
