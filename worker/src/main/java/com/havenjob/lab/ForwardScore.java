package com.havenjob.lab;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many values of each field were found right in a set of forwards, and of how many. */
public final class ForwardScore {

    private final Map<ForwardField, Integer> known = new EnumMap<>(ForwardField.class);
    private final Map<ForwardField, Integer> right = new EnumMap<>(ForwardField.class);
    private final int labels;

    private ForwardScore(List<Forward> mails) {
        labels = mails.size();
        for (var mail : mails) {
            for (var value : mail.values()) {
                known.merge(value.field(), 1, Integer::sum);
                right.merge(value.field(), value.isRight() ? 1 : 0, Integer::sum);
            }
        }
    }

    public static ForwardScore of(List<Forward> mails) {
        return new ForwardScore(mails);
    }

    /** How many mails know this value. */
    public int known(ForwardField field) {
        return known.getOrDefault(field, 0);
    }

    /** In how many of these it was found. */
    public int right(ForwardField field) {
        return right.getOrDefault(field, 0);
    }

    /** Counts by name, in a fixed order: for each field how many are right, and ({@code …_n}) of how many. */
    public Map<String, Integer> figures() {
        var figures = new LinkedHashMap<String, Integer>();
        figures.put("labels", labels);
        for (var field : ForwardField.values()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            figures.put(name, right(field));
            figures.put(name + "_n", known(field));
        }
        return Collections.unmodifiableMap(figures);
    }
}
