package com.havenjob.applications;

import java.util.Arrays;

/** Where an application stands; the labels are those of the database and of every export. */
public enum ApplicationStatus {
    APPLIED("Applied", 0),
    UNDER_REVIEW("Under Review", 1),
    PHONE_SCREEN("Phone Screen", 2),
    INTERVIEW("Interview", 3),
    OFFER("Offer", 4),
    ACCEPTED("Accepted", 5),
    REJECTED("Rejected", 5),
    WITHDRAWN("Withdrawn", 5);

    private static final int CLOSED = 5;

    private final String label;
    private final int stage;

    ApplicationStatus(String label, int stage) {
        this.label = label;
        this.stage = stage;
    }

    /** The status with this label; {@link IllegalArgumentException} for an unknown one. */
    public static ApplicationStatus ofLabel(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No application status is called «" + label + "»"));
    }

    public String label() {
        return label;
    }

    /** Whether nothing more is expected to happen. */
    public boolean isClosed() {
        return stage == CLOSED;
    }

    /**
     * Whether a machine may move an application from here to there by itself: only forward, and never out of a closed
     * status. A late receipt does not undo an interview, and an interview after a refusal is for a person to judge.
     */
    public boolean mayAdvanceTo(ApplicationStatus next) {
        return !isClosed() && next.stage > stage;
    }
}
