package com.havenjob.console.component;

import com.havenjob.console.text.Labels;
import com.havenjob.inbox.MessageState;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Where a mail stands: the same word and colour on every screen. */
public final class MailStateBadge extends Span {

    public MailStateBadge(MessageState state) {
        super(Labels.of(state));
        addClassNames("badge", className(state));
    }

    /** The class that colours a state. */
    public static String className(MessageState state) {
        return "mail-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
