package com.havenjob.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mails beside the same mails in another set: forwards beside what was forwarded, or two ways to store one mail.
 *
 * @param pairs those that were found in both
 * @param alone files of the mails without a partner
 */
public record Beside(List<Pair> pairs, List<String> alone) {

    public Beside {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /** One mail of each set. */
    public record Pair(Judged mail, Judged other) {

        /** In which values the two verdicts differ; empty where a person would see the same. */
        public List<Difference> differences() {
            var differences = new ArrayList<Difference>();
            add(differences, "kind", name(mail.kind()), name(other.kind()));
            add(differences, "company", mail.company(), other.company());
            add(differences, "title", mail.title(), other.title());
            add(differences, "location", mail.location(), other.location());
            add(differences, "interview", mail.interviewAt(), other.interviewAt());
            add(differences, "deadline", mail.deadline(), other.deadline());
            add(differences, "review", String.valueOf(mail.needsReview()), String.valueOf(other.needsReview()));
            return differences;
        }

        private static void add(List<Difference> differences, String field, String got, String gotOther) {
            if (!got.equals(gotOther)) {
                differences.add(new Difference(field, got, gotOther));
            }
        }

        private static String name(@Nullable Enum<?> kind) {
            return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value that two verdicts do not have in common.
     *
     * @param got what was read in the mail
     * @param gotOther what was read in its partner
     */
    public record Difference(String field, String got, String gotOther) {}

    /**
     * Finds each mail's partner: the file of the same name, or, for a forward that says whose mail it holds, a mail with the
     * same labels under the same subject, best by the same author. No mail is partner to two.
     */
    public static Beside of(List<Judged> mails, List<Judged> others) {
        var left = new LinkedHashSet<>(others);
        var pairs = new ArrayList<Pair>();
        var alone = new ArrayList<String>();
        for (var mail : mails) {
            var partner = partner(mail, left);
            if (partner == null) {
                alone.add(mail.label().file());
            } else {
                left.remove(partner);
                pairs.add(new Pair(mail, partner));
            }
        }
        return new Beside(pairs, alone);
    }

    private static @Nullable Judged partner(Judged mail, Set<Judged> others) {
        var origin = mail.label().origin();
        return origin == null
                ? others.stream()
                        .filter(other ->
                                other.label().file().equals(mail.label().file()))
                        .findFirst()
                        .orElse(null)
                : others.stream()
                        .filter(other -> sameLabels(mail.label(), other.label()) && isUnder(origin.subject(), other))
                        .min(Comparator.comparing(other -> !isBy(origin.from(), other)))
                        .orElse(null);
    }

    private static boolean sameLabels(Label one, Label other) {
        return one.kind() == other.kind()
                && Objects.equals(one.company(), other.company())
                && Objects.equals(one.title(), other.title())
                && Objects.equals(one.location(), other.location())
                && Objects.equals(one.language(), other.language());
    }

    private static boolean isUnder(String subject, Judged other) {
        var verdict = other.verdict();
        return verdict != null && inOneLine(verdict.original().subject()).equals(inOneLine(subject));
    }

    /** Labels may hold a name before the address. */
    private static boolean isBy(@Nullable String from, Judged other) {
        var verdict = other.verdict();
        var author = verdict == null ? null : verdict.original().from();
        return from != null && author != null && from.toLowerCase(Locale.ROOT).contains(author);
    }

    private static String inOneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    /** The mails that have a partner. */
    public List<Judged> mails() {
        return pairs.stream().map(Pair::mail).toList();
    }

    /** The partners, in the same order. */
    public List<Judged> others() {
        return pairs.stream().map(Pair::other).toList();
    }
}
