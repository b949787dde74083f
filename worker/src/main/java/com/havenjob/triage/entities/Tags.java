package com.havenjob.triage.entities;

import java.util.List;

/**
 * What a token can be: outside, or the first or a further one of an entity (the tags O, B and I of Ramshaw and Marcus,
 * 1995).
 */
final class Tags {

    static final int OUTSIDE = 0;

    /** As the model's file calls them, in the order of their numbers. */
    static final List<String> NAMES =
            List.of("none", "title", "title+", "company", "company+", "location", "location+");

    static final int COUNT = NAMES.size();

    private Tags() {}

    static int begins(EntityType type) {
        return type.begins();
    }

    static int goesOn(EntityType type) {
        return begins(type) + 1;
    }

    /** Whether a token may be this where the one before it is that: nothing goes on that did not begin. */
    static boolean mayFollow(int tag, int before) {
        boolean goesOn = tag != OUTSIDE && tag % 2 == 0;
        return !goesOn || before == tag || before == tag - 1;
    }
}
