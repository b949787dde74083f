package com.havenjob.inbox.mime;

import java.util.List;
import java.util.Map;

/**
 * HTML as a reader sees it, and what it says to programs.
 *
 * @param lines laid out as {@link HtmlText} says
 * @param anchors the links that a reader sees
 * @param things what JSON-LD and microdata describe
 */
public record HtmlPage(String lines, List<Anchor> anchors, List<Thing> things) {

    /** A link and its words. */
    public record Anchor(String address, String text) {}

    /** A described thing: its type without the address of the vocabulary, and its plain values by dotted path. */
    public record Thing(String type, Map<String, String> values) {}
}
