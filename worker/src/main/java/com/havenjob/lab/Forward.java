package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.TakenApart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A label beside what was found inside the mail. */
public record Forward(ForwardLabel label, TakenApart found) {

    private static final String NO_FORWARD = "no forward";

    /** Takes the mails of a folder apart, in the order of its labels. */
    public static List<Forward> of(Path folder) {
        var parser = new MessageParser();
        var mails = MailFolder.of(folder);
        return mails.labels(ForwardLabel::of).stream()
                .map(label -> new Forward(label, TakenApart.of(parser.parse(mails.raw(label.file())))))
                .toList();
    }

    /** Each value that the label knows, beside what was found. Of a mail that is no forward only that it is none. */
    public List<ForwardValue> values() {
        if (!label.forwarded()) {
            return List.of(new ForwardValue(
                    ForwardField.LEFT_ALONE, NO_FORWARD, found.forwarded() ? "a forward" : NO_FORWARD));
        }
        var original = found.original();
        var values = new ArrayList<ForwardValue>();
        add(values, ForwardField.SENDER, lower(label.sender()), lower(original.from()));
        add(values, ForwardField.NAME, label.name(), original.fromName());
        add(values, ForwardField.SUBJECT, label.subject(), original.subject());
        add(
                values,
                ForwardField.DATE,
                label.date() == null ? null : label.date().toInstant().toString(),
                original.date() == null ? null : original.date().toInstant().toString());
        add(values, ForwardField.BODY, label.body(), original.body());
        add(values, ForwardField.ABOVE, label.above(), found.above());
        return values;
    }

    private void add(List<ForwardValue> values, ForwardField field, @Nullable String wanted, @Nullable String got) {
        if (wanted != null) {
            String read = found.forwarded() ? Objects.requireNonNullElse(got, "") : NO_FORWARD;
            values.add(new ForwardValue(field, inOneLine(wanted), inOneLine(read)));
        }
    }

    private static @Nullable String lower(@Nullable String address) {
        return address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    /** Where a client breaks and pads its lines says nothing. */
    private static String inOneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
