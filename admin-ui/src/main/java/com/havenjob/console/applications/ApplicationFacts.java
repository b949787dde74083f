package com.havenjob.console.applications;

import com.havenjob.applications.Application;
import com.havenjob.console.component.Moment;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of an application beside its status. */
final class ApplicationFacts extends DescriptionList {

    ApplicationFacts(Application application, Instant now) {
        addClassName("facts");
        day("field.applied", application.dateApplied(), now);
        day("field.deadline", application.deadline(), now);
        day("field.follow-up", application.followUpDate(), now);
        text("field.location", application.location());
        text("field.source", application.source());
        LinkTarget.of(application.jobUrl()).ifPresent(address -> {
            var link = new Anchor(address.toString(), address.getHost(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact("field.jobUrl", link);
        });
        var notes = application.notes();
        if (notes != null && !notes.isBlank()) {
            var words = new Div(notes);
            words.addClassName("notes");
            fact("field.notes", words);
        }
    }

    private void day(String key, @Nullable Instant moment, Instant now) {
        if (moment != null) {
            fact(key, Moment.dayOf(moment, now));
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(key, new Span(value));
        }
    }

    private void fact(String key, Component value) {
        var row = new Div(new Term(Texts.text(key)), new Description(value));
        row.addClassName("fact");
        getElement().appendChild(row.getElement());
    }
}
