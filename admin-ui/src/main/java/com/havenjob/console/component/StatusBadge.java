package com.havenjob.console.component;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.text.Labels;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An application's status: the same word and colour on every screen. */
public final class StatusBadge extends Span {

    public StatusBadge(ApplicationStatus status) {
        super(Labels.of(status));
        addClassNames("badge", className(status));
    }

    /** The class that colours a status. */
    public static String className(ApplicationStatus status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
