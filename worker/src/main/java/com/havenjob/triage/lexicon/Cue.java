package com.havenjob.triage.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a phrase says about a mail, apart from names and titles. */
public enum Cue {
    // Something happened to an application.
    APPLIED,
    UNDER_REVIEW,
    ASSESSMENT,
    PHONE_SCREEN,
    INTERVIEW,
    OFFER,
    REJECTED,
    WITHDRAWN,
    /** Speaks of the reader's application without saying what happened. */
    CONCERN,
    /** Names a post that is put out to competition, in words that no flat, grant or course has. */
    POST,

    // It is about something else.
    /** Positions that the reader did not apply for. */
    ALERT,
    /** Sign-in, verification, one-time code. */
    ACCOUNT,
    /** A recruiter or agency that wants the reader to apply. */
    OUTREACH,
    /** Asks how the application felt. */
    SURVEY,
    /** An application that was begun and not sent. */
    REMINDER,
    /** Words of the one who applies: a mail that the reader wrote. */
    OWN,
    /** An application or interview of another kind: for a loan, a flat, a visa, with an author. */
    UNRELATED,
    /** Selling, newsletters, receipts, community talk. */
    COMMERCE,

    // It changes how the other phrases of the sentence are to be read.
    /** What follows happens only if something else does. */
    CONDITION,
    /** What follows may happen later. */
    FUTURE,
    /** Looks like a condition and is a politeness. */
    COURTESY,
    /** A step that lies behind: the test that was passed, the interview that is answered. */
    PAST,
    /** The steps that await every applicant follow as a list: «Our process:». */
    STEPS,
    /** A meeting does not take place, or not then: what sounds like a refusal speaks of it. */
    CALLED_OFF,
    /** Somebody tells what happened to them: «rejected after six rounds». */
    STORY,

    /** An interview at which nobody else sits: its answers are recorded, like those of a test. */
    RECORDED;

    private static final Set<Cue> STAGES = EnumSet.range(APPLIED, WITHDRAWN);
    private static final Set<Cue> CONTRARY = EnumSet.range(ALERT, COMMERCE);

    /** The name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells what happened to an application. */
    public boolean isStage() {
        return STAGES.contains(this);
    }

    /** Whether it tells that the mail is about something else. */
    public boolean isContrary() {
        return CONTRARY.contains(this);
    }
}
