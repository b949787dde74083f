package com.havenjob.inbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the HTML of a mail says to programs, bounded in number, size and depth.
 *
 * @param links the links that a reader sees, in the order they stand
 * @param items things described by JSON-LD or microdata, those inside others included, in the order they stand
 */
public record Markup(List<Link> links, List<Item> items) {

    /** No HTML, or none that says anything to programs. */
    public static final Markup NONE = new Markup(List.of(), List.of());

    public Markup {
        links = List.copyOf(links);
        items = List.copyOf(items);
    }

    /** A link and the words that it stands behind; empty for a picture. */
    public record Link(String address, String text) {}

    /**
     * A thing by schema.org.
     *
     * @param type without its address, e.g. {@code JobPosting}
     * @param properties plain values by name; those of a thing inside it by both names and a dot
     */
    public record Item(String type, Map<String, String> properties) {

        public Item {
            properties = Map.copyOf(properties);
        }

        /** The value of a property, or null where it has none that is not blank. */
        public @Nullable String value(String name) {
            String value = properties.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
