package com.havenjob.inbox.mime;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words of an element; however much is in it, no more than that is looked at. */
final class ShortText implements NodeFilter {

    private final int most;
    private final StringBuilder text = new StringBuilder();

    private ShortText(int most) {
        this.most = most;
    }

    static String of(Element element, int most) {
        var text = new ShortText(most);
        element.filter(text);
        return text.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String piece = words.text().strip();
            if (!piece.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(piece, 0, Math.min(piece.length(), most - text.length()));
            }
        }
        return text.length() + 1 >= most ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
