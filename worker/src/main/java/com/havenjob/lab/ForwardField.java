package com.havenjob.lab;

/** What is looked for inside a forward. */
public enum ForwardField {
    SENDER,
    NAME,
    SUBJECT,
    DATE,
    BODY,
    /** The forwarder's own words. */
    ABOVE,
    /** That a mail which is no forward stays as it is. */
    LEFT_ALONE
}
