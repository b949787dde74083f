package com.havenjob.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.kernel.EmailAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/**
 * The mails of the demo. They lie beside this class as templates whose dates count from «today», so that the demo is
 * always recent; {@code mails/index.txt} names them, because a jar has no folder to list.
 */
public final class DemoMails {

    private static final String FOLDER = "mails/";

    private DemoMails() {}

    /**
     * All mails as they would have come up to the day before {@code today}, oldest first. Equal days give equal bytes,
     * Message-IDs included: a demo that is fed twice shows what a duplicate does.
     *
     * @throws IllegalStateException if a template is missing or has a placeholder or a field that cannot be read; the
     *     message names the file
     */
    public static List<DemoMail> mails(LocalDate today) {
        return new String(read("index.txt"), UTF_8)
                .lines()
                .map(name -> render(name, read(name), today))
                .sorted(Comparator.comparing(mail -> mail.sentAt().toInstant()))
                .toList();
    }

    /** The mail that {@code template} makes on the day {@code today}. */
    static DemoMail render(String name, byte[] template, LocalDate today) {
        byte[] raw = withMailLineEnds(Placeholders.fill(name, template, today));
        return new DemoMail(name, sender(name, raw), raw, sentAt(name, raw));
    }

    /** The templates lie in either form, as saved mails do; on the wire a line ends in CRLF (RFC 5321, section 2.3.8). */
    private static byte[] withMailLineEnds(byte[] mail) {
        return new String(mail, ISO_8859_1)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(ISO_8859_1);
    }

    private static EmailAddress sender(String name, byte[] raw) {
        String from = field(name, raw, "From");
        String address = from.substring(from.lastIndexOf('<') + 1).replace(">", "");
        return EmailAddress.tryParse(address)
                .orElseThrow(() -> new IllegalStateException(
                        "Demo mail «" + name + "»: no address in «From: " + from + "» (expected name@domain)"));
    }

    private static OffsetDateTime sentAt(String name, byte[] raw) {
        String date = field(name, raw, "Date");
        try {
            return OffsetDateTime.parse(date, Placeholders.MAIL_DATE);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "Demo mail «" + name + "»: «Date: " + date
                            + "» is no mail date; write it as {{date:-1d 09:12 +0100}}",
                    e);
        }
    }

    private static String field(String name, byte[] raw, String field) {
        String prefix = field + ": ";
        return new String(raw, ISO_8859_1)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .map(line -> line.substring(prefix.length()))
                .orElseThrow(() -> new IllegalStateException("Demo mail «" + name + "» has no field " + field));
    }

    private static byte[] read(String name) {
        try (var in = DemoMails.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Demo mail «" + name + "» is not in the program; see mails/index.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Demo mail «" + name + "» cannot be read", e);
        }
    }
}
