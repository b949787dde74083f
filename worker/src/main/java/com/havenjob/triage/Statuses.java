package com.havenjob.triage;

import com.havenjob.applications.ApplicationStatus;

/** Which status a kind of mail leads to. */
public final class Statuses {

    private Statuses() {}

    /**
     * Where an application stands after a person confirmed that a mail concerns it: where the mail leads, also out of a
     * closed status, but not back, and a receipt opens nothing again.
     */
    static ApplicationStatus afterConfirming(ApplicationStatus current, Kind kind) {
        var next = of(kind);
        boolean reopens = current.isClosed() && kind != Kind.APPLIED;
        return current.mayAdvanceTo(next) || reopens ? next : current;
    }

    /** {@link IllegalArgumentException} for a mail about no application, which has none. */
    public static ApplicationStatus of(Kind kind) {
        return switch (kind) {
            case APPLIED -> ApplicationStatus.APPLIED;
            case UNDER_REVIEW, ASSESSMENT -> ApplicationStatus.UNDER_REVIEW;
            case PHONE_SCREEN -> ApplicationStatus.PHONE_SCREEN;
            case INTERVIEW -> ApplicationStatus.INTERVIEW;
            case OFFER -> ApplicationStatus.OFFER;
            case REJECTED -> ApplicationStatus.REJECTED;
            case WITHDRAWN -> ApplicationStatus.WITHDRAWN;
            case NOT_APPLICATION -> throw new IllegalArgumentException("A mail about no application has no status");
        };
    }

    /** What a mail reports that leads to a status, as far as the status tells. */
    static Kind kindOf(ApplicationStatus status) {
        return switch (status) {
            case APPLIED -> Kind.APPLIED;
            case UNDER_REVIEW -> Kind.UNDER_REVIEW;
            case PHONE_SCREEN -> Kind.PHONE_SCREEN;
            case INTERVIEW -> Kind.INTERVIEW;
            case OFFER, ACCEPTED -> Kind.OFFER;
            case REJECTED -> Kind.REJECTED;
            case WITHDRAWN -> Kind.WITHDRAWN;
        };
    }
}
