package com.havenjob.console.component;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.text.Labels;
import com.vaadin.flow.component.select.Select;

/** One of the statuses. */
public final class StatusSelect extends Select<ApplicationStatus> {

    public StatusSelect(String label) {
        setLabel(label);
        setItems(ApplicationStatus.values());
        setItemLabelGenerator(status -> status == null ? "" : Labels.of(status));
    }
}
