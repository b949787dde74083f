package com.havenjob.console.review;

import com.havenjob.applications.ApplicationFilter;
import com.havenjob.applications.ApplicationList;
import com.havenjob.applications.ApplicationRow;
import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.component.Sign;
import com.havenjob.console.component.StatusBadge;
import com.havenjob.console.component.StatusSelect;
import com.havenjob.console.text.Texts;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.ReviewItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.data.domain.PageRequest;

/** Finds the application that a mail belongs to: the likely ones first, then every one that the words find. */
final class LinkDialog extends Dialog {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    private final transient ReviewItem item;
    private final transient ApplicationList applications;
    private final transient UserId user;
    private final transient BiConsumer<ApplicationId, ApplicationStatus> chosen;
    private final TextField search = new TextField(Texts.text("review.link.search"));
    private final StatusSelect status = new StatusSelect(Texts.text("review.link.status"));
    private final OrderedList results = new OrderedList();
    private final Paragraph nothing = new Paragraph(Texts.text("review.link.none"));

    LinkDialog(
            ReviewItem item,
            ApplicationList applications,
            UserId user,
            BiConsumer<ApplicationId, ApplicationStatus> chosen) {
        this.item = item;
        this.applications = applications;
        this.user = user;
        this.chosen = chosen;
        setHeaderTitle(Texts.text("review.link.title"));
        addClassNames("form-dialog", "link-dialog");
        search.setPrefixComponent(Sign.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(event -> find(event.getValue()));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Texts.text("review.link.status.keep"));
        status.setWidthFull();
        item.proposedStatus().ifPresent(status::setValue);
        results.addClassName("candidates");
        add(search, status, results, nothing);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                search.focus();
            }
        });
        find("");
    }

    private void find(String words) {
        var found = new LinkedHashMap<ApplicationId, ApplicationRow>();
        var company = words.isBlank() ? item.proposal().value("company") : null;
        if (company != null) {
            collect(company, found);
        }
        collect(words, found);
        results.removeAll();
        found.values().forEach(row -> results.add(new ListItem(entry(row))));
        nothing.setVisible(found.isEmpty());
    }

    private void collect(String words, Map<ApplicationId, ApplicationRow> found) {
        applications
                .page(user, new ApplicationFilter(words, Set.of(), false), FIRST)
                .forEach(row -> found.putIfAbsent(row.id(), row));
    }

    private NativeButton entry(ApplicationRow row) {
        var title = row.jobTitle().isEmpty() ? Texts.text("application.no-title") : row.jobTitle();
        var name = new Span(Texts.text("review.candidate", row.companyName(), title));
        name.addClassName("candidate-name");
        var entry = new NativeButton();
        entry.addClassName("candidate");
        entry.add(name, new StatusBadge(row.status()));
        entry.addClickListener(click -> {
            close();
            chosen.accept(row.id(), Objects.requireNonNullElse(status.getValue(), row.status()));
        });
        return entry;
    }
}
