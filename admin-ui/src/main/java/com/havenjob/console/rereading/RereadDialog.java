package com.havenjob.console.rereading;

import com.havenjob.console.component.Dates;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Moments;
import com.havenjob.console.text.Texts;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.UserId;
import com.havenjob.rereading.MailFilter;
import com.havenjob.rereading.Rereadings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks which mail to read again; nothing is changed by that. */
public final class RereadDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final double PERCENT = 100;

    private final CheckboxGroup<MessageState> states = new CheckboxGroup<>(Texts.text("reading.filter.states"));
    private final TextField source = new TextField(Texts.text("reading.filter.source"));
    private final DatePicker since = Dates.picker(Texts.text("reading.filter.since"));
    private final DatePicker until = Dates.picker(Texts.text("reading.filter.until"));
    private final IntegerField below = new IntegerField(Texts.text("reading.filter.below"));
    private final transient Rereadings rereadings;
    private final transient UserId user;

    public RereadDialog(Rereadings rereadings, UserId user) {
        this.rereadings = rereadings;
        this.user = user;
        setHeaderTitle(Texts.text("reading.new.title"));
        addClassName("form-dialog");
        states.setItems(MessageState.APPLIED, MessageState.NEEDS_REVIEW, MessageState.IGNORED);
        states.setItemLabelGenerator(Labels::of);
        states.setHelperText(Texts.text("reading.filter.states.help"));
        source.setMaxLength(LONGEST);
        source.setHelperText(Texts.text("reading.filter.source.help"));
        until.setErrorMessage(Texts.text("reading.filter.until.wrong"));
        percent();
        var form = new FormLayout(states, source, since, until, below);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("24rem", 2));
        form.setColspan(states, 2);
        form.setColspan(source, 2);
        add(new Paragraph(Texts.text("reading.new.explanation")), form);
        var read = new Button(Texts.text("reading.new.confirm"), event -> request());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cancel"), event -> close()), read);
    }

    private void percent() {
        below.setMin(1);
        below.setMax((int) PERCENT);
        below.setSuffixComponent(new Span("%"));
        var wrong = Texts.text("reading.filter.below.wrong");
        below.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong));
    }

    private void request() {
        var first = since.getValue();
        var last = until.getValue();
        boolean isBackwards = first != null && last != null && last.isBefore(first);
        until.setInvalid(until.isInvalid() || isBackwards);
        if (since.isInvalid() || until.isInvalid() || below.isInvalid()) {
            return;
        }
        var run = rereadings.request(
                user,
                new MailFilter(
                        states.getValue(),
                        startOf(first),
                        startOf(last == null ? null : last.plusDays(1)),
                        source.getValue(),
                        below.getValue() == null ? null : below.getValue() / PERCENT));
        close();
        Places.open(Places.reading(run));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : Moments.startOf(day);
    }
}
