package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.ParsedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The project's own labelled mails: files of small mails in plain text, each with what it means in front. */
final class LabelledMails {

    private static final MessageParser PARSER = new MessageParser();

    /** Parsed once: a test for each mail asks for all of them. */
    private static final List<LabelledMail> ALL = Stream.of(
                    "mails-en.txt", "mails-fr.txt", "mails-other.txt", "mails-romance.txt")
            .flatMap(file -> read(file).stream())
            .toList();

    private LabelledMails() {}

    /** A mail and what it means; null where it does not say. */
    record LabelledMail(
            String name,
            Kind kind,
            @Nullable String company,
            @Nullable String title,
            @Nullable String location,
            ParsedMessage message) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<LabelledMail> all() {
        return ALL;
    }

    static ParsedMessage parse(String mail) {
        return PARSER.parse(("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                        + "Content-Transfer-Encoding: 8bit\n" + mail)
                .getBytes(UTF_8));
    }

    private static List<LabelledMail> read(String file) {
        try (InputStream stream = Objects.requireNonNull(LabelledMails.class.getResourceAsStream(file))) {
            var mails = new ArrayList<LabelledMail>();
            for (String block : new String(stream.readAllBytes(), UTF_8).split("(?m)^=== ", -1)) {
                if (!block.isBlank()) {
                    mails.add(mail(file, block));
                }
            }
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledMail mail(String file, String block) {
        int mail = block.indexOf("\nFrom: ") + 1;
        String labels = block.substring(0, mail);
        return new LabelledMail(
                file + "/" + block.substring(0, block.indexOf('\n')),
                Kind.valueOf(Objects.requireNonNull(label(labels, "kind")).toUpperCase(Locale.ROOT)),
                label(labels, "company"),
                label(labels, "title"),
                label(labels, "location"),
                parse(block.substring(mail)));
    }

    private static @Nullable String label(String labels, String name) {
        int at = labels.indexOf("\n" + name + ": ");
        return at < 0 ? null : labels.substring(at + name.length() + 3, labels.indexOf('\n', at + 1));
    }
}
