package com.havenjob.console.review;

import com.havenjob.triage.Candidate;

/** What a person can answer about the mail on screen. */
interface Answers {

    void accept();

    void correct();

    void link();

    void linkTo(Candidate candidate);

    void reject();
}
