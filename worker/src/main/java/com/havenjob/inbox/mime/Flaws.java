package com.havenjob.inbox.mime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what was broken in a mail, each phrase once and never more than a person would read. */
public final class Flaws {

    private static final int MOST = 30;

    private final Set<String> phrases = new LinkedHashSet<>();

    public void add(String phrase) {
        if (phrases.size() < MOST) {
            phrases.add(phrase);
        }
    }

    public List<String> toList() {
        return List.copyOf(phrases);
    }
}
