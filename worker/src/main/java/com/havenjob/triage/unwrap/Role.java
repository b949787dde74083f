package com.havenjob.triage.unwrap;

/** What a line of a forwarded header says. */
enum Role {
    FROM,
    TO,
    CC,
    DATE,
    SUBJECT,
    OTHER
}
