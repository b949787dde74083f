package com.havenjob.notifications;

import java.util.Locale;

/** What a notification is about. */
public enum NotificationType {
    APPLICATION_CREATED,
    STATUS_CHANGED,
    REVIEW_NEEDED,
    MESSAGE_QUARANTINED,
    MESSAGE_FAILED,
    MAIL_REREAD;

    /** The database's label. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NotificationType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
