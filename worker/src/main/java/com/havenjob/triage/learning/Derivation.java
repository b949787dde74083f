package com.havenjob.triage.learning;

import com.havenjob.applications.CompanyKey;
import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Derives rules from decisions about one sender's mail. Decisions that agree make a rule where no other decision speaks
 * against it; what only some of the mails say is bound to the shape that sets them apart.
 */
public final class Derivation {

    /** One decision is a case, two are the beginning of a habit. */
    public static final int FEWEST = 2;

    /** Of a kind, which is never a sender's alone: «Your application» says too little. */
    private static final int FEWEST_WORDS = 3;

    private Derivation() {}

    /**
     * A rule as the decisions have it.
     *
     * @param key what stays the same however the value is written: the company's key, or the kind's label
     * @param pattern which of the sender's mails it is about
     * @param value a company's name as the newest decision writes it, or a kind's label
     * @param agreeing how many decisions say so
     */
    public record Derived(LearnedField field, String key, HeadlinePattern pattern, String value, int agreeing) {}

    /** The rules for a sender; {@code lessons} are all that was decided about its mail, newest first. */
    public static List<Derived> rules(Sender sender, List<Lesson> lessons) {
        var rules = new ArrayList<Derived>();
        var companies = grouped(lessons, Derivation::companyKey);
        companies.forEach((key, group) -> company(sender, key, group, lessons).ifPresent(rules::add));
        var kinds = grouped(lessons, Lesson::kind);
        kinds.forEach((kind, group) -> kind(kind, group, lessons).ifPresent(rules::add));
        return List.copyOf(rules);
    }

    private static Optional<Derived> company(Sender sender, String key, List<Lesson> group, List<Lesson> all) {
        String name = Objects.requireNonNull(group.getFirst().company());
        var others = all.stream()
                .filter(lesson -> companyKey(lesson) != null && !key.equals(companyKey(lesson)))
                .toList();
        var shape = HeadlinePattern.common(headlines(group));
        boolean alone = !sender.isShared() && others.isEmpty();
        boolean told = sender.isShared() ? shape.names(name) : shape.tellingWords() > 0;
        return group.size() < FEWEST || (!alone && (!told || fitsAny(shape, others)))
                ? Optional.empty()
                : Optional.of(new Derived(
                        LearnedField.COMPANY, key, alone ? HeadlinePattern.ANY : shape, name, group.size()));
    }

    private static Optional<Derived> kind(Kind kind, List<Lesson> group, List<Lesson> all) {
        var others = all.stream()
                .filter(lesson -> lesson.kind() != null && lesson.kind() != kind)
                .toList();
        var shape = HeadlinePattern.common(headlines(group));
        return group.size() < FEWEST || shape.tellingWords() < FEWEST_WORDS || fitsAny(shape, others)
                ? Optional.empty()
                : Optional.of(new Derived(LearnedField.KIND, kind.label(), shape, kind.label(), group.size()));
    }

    private static @Nullable String companyKey(Lesson lesson) {
        var key = lesson.company() == null ? "" : CompanyKey.of(lesson.company());
        return key.isEmpty() ? null : key;
    }

    private static List<Headline> headlines(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::headline).toList();
    }

    private static boolean fitsAny(HeadlinePattern shape, List<Lesson> lessons) {
        return lessons.stream().map(Lesson::headline).anyMatch(shape::fits);
    }

    /** Those that have the property, by it, in their order. */
    private static <K> Map<K, List<Lesson>> grouped(List<Lesson> lessons, Function<Lesson, @Nullable K> property) {
        var groups = new LinkedHashMap<K, List<Lesson>>();
        for (var lesson : lessons) {
            var key = property.apply(lesson);
            if (key != null) {
                groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(lesson);
            }
        }
        return groups;
    }
}
