package com.havenjob.triage;

import com.havenjob.applications.Application;
import java.util.List;

/** Which application a mail concerns. */
sealed interface Match {

    /** None that is tracked. */
    record None() implements Match {}

    /** This one. */
    record Sure(Application application, MatchReason reason) implements Match {}

    /** One of these, best first; a person decides. */
    record Unsure(List<Candidate> candidates) implements Match {}
}
