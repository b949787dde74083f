package com.havenjob.inbox.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Things that a page describes by microdata attributes. Walks the tree without recursion. */
final class Microdata implements NodeVisitor {

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 300;

    /** A thing that is still open; {@code outer} is where its values go as well, by a longer path. */
    private record Open(
            Element element,
            Map<String, String> values,
            String path,
            @Nullable Open outer) {}

    private final Things things;
    private final Deque<Open> open = new ArrayDeque<>();

    private Microdata(Things things) {
        this.things = things;
    }

    static void read(Document page, Things things) {
        page.traverse(new Microdata(things));
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String property = element.attr("itemprop").strip();
        if (element.hasAttr("itemscope") && open.size() < DEEPEST && !things.isFull()) {
            var outer = property.isEmpty() ? null : open.peek();
            open.push(new Open(element, things.start(element.attr("itemtype")), property, outer));
        } else if (!property.isEmpty() && !open.isEmpty()) {
            put(open.element(), property, value(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!open.isEmpty() && open.element().element().equals(node)) {
            open.pop();
        }
    }

    private static void put(Open thing, String property, String value) {
        String path = property;
        for (Open at = thing; at != null; at = at.outer()) {
            Things.put(at.values(), path, value);
            path = at.path() + "." + path;
        }
    }

    private static String value(Element element) {
        for (var attribute : new String[] {"content", "href", "datetime", "src"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return ShortText.of(element, LONGEST_TEXT);
    }
}
