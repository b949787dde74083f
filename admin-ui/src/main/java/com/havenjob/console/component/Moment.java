package com.havenjob.console.component;

import com.havenjob.console.text.Moments;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A point in time as people say it, with the exact one on demand. */
@Tag("time")
public final class Moment extends HtmlContainer {

    private Moment(String text, Instant moment) {
        setText(text);
        addClassName("moment");
        setTitle(Moments.exact(moment));
        getElement().setAttribute("datetime", moment.toString());
    }

    /** Something that happened at a time. */
    public static Moment of(Instant moment, Instant now) {
        return new Moment(Moments.relative(moment, now), moment);
    }

    /** Something of a day, whatever the hour. */
    public static Moment dayOf(Instant moment, Instant now) {
        return new Moment(Moments.relativeDay(moment, now), moment);
    }
}
