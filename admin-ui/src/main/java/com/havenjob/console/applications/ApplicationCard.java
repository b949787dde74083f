package com.havenjob.console.applications;

import com.havenjob.applications.ApplicationRow;
import com.havenjob.console.component.Moment;
import com.havenjob.console.navigation.Places;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One application in the list of a phone. */
final class ApplicationCard extends Div {

    ApplicationCard(ApplicationRow row, Instant now) {
        addClassName("application-card");
        var company = new Anchor(Places.application(row.id()), row.companyName());
        company.addClassName("cell-link");
        var position = new Span(ApplicationWords.position(row.jobTitle()));
        position.setClassName("unstated", row.jobTitle().isEmpty());
        var foot = new Div(ApplicationsGrid.status(row), Moment.of(row.updatedAt(), now));
        foot.addClassName("application-card-foot");
        add(company, position, foot);
    }
}
