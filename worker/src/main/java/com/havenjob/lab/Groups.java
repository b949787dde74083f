package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.triage.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Parts of a set of mails that are scored apart, by name in alphabetical order. */
public final class Groups {

    private static final String UNKNOWN = "unknown";

    private Groups() {}

    public static Map<String, List<Judged>> byLanguage(List<Judged> mails) {
        return by(mails, mail -> mail.label().language());
    }

    /** By the system that sent them, as labelled, else as found, else by the sender's domain. */
    public static Map<String, List<Judged>> bySource(List<Judged> mails) {
        return by(mails, Judged::source);
    }

    public static Map<String, List<Judged>> byKind(List<Judged> mails) {
        return by(mails, mail -> label(mail.label().kind()));
    }

    /** Two halves without a company in common: how well what was learned from the one carries over to the other. */
    public static Map<String, List<Judged>> halvesByCompany(List<Judged> mails) {
        return by(mails, mail -> {
            String company = mail.label().company();
            return half(company == null ? mail.senderDomain() : Spelling.company(company));
        });
    }

    /** Two halves without a source, or an employer's own domain, in common. */
    public static Map<String, List<Judged>> halvesBySource(List<Judged> mails) {
        return by(mails, mail -> {
            String source = mail.source();
            return half(source.equals(Label.OWN_DOMAIN) ? mail.senderDomain() : source);
        });
    }

    private static @Nullable String label(@Nullable Kind kind) {
        return kind == null ? null : kind.label();
    }

    private static String half(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(UTF_8));
        return (hash.getValue() & 1) == 0 ? "half A" : "half B";
    }

    private static Map<String, List<Judged>> by(List<Judged> mails, Function<Judged, @Nullable String> key) {
        return mails.stream()
                .collect(Collectors.groupingBy(
                        mail -> Objects.requireNonNullElse(key.apply(mail), UNKNOWN),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
