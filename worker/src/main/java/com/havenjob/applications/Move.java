package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import java.util.Objects;

/** An application that was opened or moved, and the line of history that this leaves. */
record Move(Application application, StatusChange change) {

    ApplicationId id() {
        return Objects.requireNonNull(application.id(), "an application that moves has an id");
    }

    ApplicationAdvanced event() {
        return new ApplicationAdvanced(
                application.userId(),
                id(),
                application.companyName(),
                application.jobTitle(),
                change.from(),
                change.to(),
                change.changedBy(),
                application.isNeedsReview(),
                change.message());
    }
}
