package com.havenjob.triage.dates;

import java.util.Locale;

/** What a phrase near a date says about it; each is a section of the language's sheet. */
public enum DateCue {
    /** Speaks of an appointment. */
    MEETING,
    /** The appointment has another time now. */
    MOVED,
    /** The time that follows holds no longer. */
    OLD,
    /** The time that follows holds no longer, which by itself says that another does. */
    REPLACED,
    /** The time that follows holds from now on. */
    NEW,
    /** What follows happens only if the reader wants it. */
    IF,
    CANCELLED,
    /** The sender cannot at the time in the sentence, which is called off where another is offered. */
    UNABLE,
    /** The sender asks whether a time suits. */
    PROPOSED,
    /** The reader is to choose. */
    CHOICE,
    /** The date that follows is neither an appointment nor a deadline. */
    ELSEWHERE,
    /** The reader is to do something. */
    ASK,
    /** The sender will do something. */
    THEIRS,
    /** Something ends. */
    DUE,
    /** The date that follows is the last day. */
    BY,
    /** The date that stands before is the last day. */
    LATEST,
    /** The span that follows ends on the last day. */
    WITHIN,
    /** A place follows. */
    PLACE;

    String section() {
        return name().toLowerCase(Locale.ROOT);
    }
}
