package com.havenjob.inbox.mime;

import com.havenjob.inbox.mime.HtmlPage.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects described things within bounds. */
final class Things {

    private static final int MOST = 30;
    private static final int MOST_VALUES = 60;
    private static final int LONGEST_VALUE = 2_000;

    private final List<Thing> all = new ArrayList<>();

    /** Whether more would be left out. */
    boolean isFull() {
        return all.size() >= MOST;
    }

    /** Starts a thing; its values may still be put. */
    Map<String, String> start(String type) {
        var values = new LinkedHashMap<String, String>();
        if (!isFull()) {
            all.add(new Thing(type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1), values));
        }
        return values;
    }

    static void put(Map<String, String> values, String path, String value) {
        if (values.size() < MOST_VALUES) {
            values.putIfAbsent(path, value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE));
        }
    }

    List<Thing> all() {
        return List.copyOf(all);
    }
}
