package com.havenjob.inbox;

import com.havenjob.inbox.mime.Flaws;
import com.havenjob.inbox.mime.HtmlPage;
import com.havenjob.inbox.mime.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text parts of one mail, and which of them a person reads (RFC 2046, section 5.1.4). */
final class BodyText {

    /** Not inside a multipart/alternative. */
    static final int NO_CHOICE = -1;

    private static final int LONGEST_STUB = 250;
    private static final int STUB_RATIO = 4;

    private record Part(int choice, boolean html, String content, String lines, Markup markup) {}

    private final MessageLimits limits;
    private final Flaws flaws;
    private final List<Part> parts = new ArrayList<>();
    private int length;

    BodyText(MessageLimits limits, Flaws flaws) {
        this.limits = limits;
        this.flaws = flaws;
    }

    /** @param choice equal for parts that are versions of one another, {@link #NO_CHOICE} for one that stands for itself */
    void add(int choice, boolean html, String text) {
        boolean reallyHtml = html || looksLikeHtml(text);
        int most = (reallyHtml ? limits.htmlLength() : limits.textLength()) - (reallyHtml ? 0 : length);
        if (text.length() > most) {
            flaws.add("text longer than the limit, the rest left out");
        }
        var cut = text.length() > most ? text.substring(0, Math.max(0, most)) : text;
        var content = reallyHtml ? HtmlText.affordable(cut, flaws) : cut;
        var page = reallyHtml ? HtmlText.read(content, Math.max(1, limits.textLength() - length), flaws) : null;
        var lines = page == null ? content : page.lines();
        length += lines.length();
        parts.add(new Part(choice, reallyHtml, content, lines, page == null ? Markup.NONE : markup(page)));
    }

    private static Markup markup(HtmlPage page) {
        return new Markup(
                page.anchors().stream()
                        .map(anchor -> new Markup.Link(anchor.address(), anchor.text()))
                        .toList(),
                page.things().stream()
                        .map(thing -> new Markup.Item(thing.type(), thing.values()))
                        .toList());
    }

    /** What the HTML parts say to programs. */
    Markup markup() {
        var said = parts.stream()
                .map(Part::markup)
                .filter(markup -> !markup.equals(Markup.NONE))
                .toList();
        return said.size() == 1
                ? said.getFirst()
                : new Markup(
                        said.stream().flatMap(markup -> markup.links().stream()).toList(),
                        said.stream().flatMap(markup -> markup.items().stream()).toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The plain parts; HTML where there is no other version, or where the plain one only says that there is another. */
    String plainest() {
        return joined(false);
    }

    /** The HTML parts as lines, with plain parts that have no HTML version; null where no part is HTML. */
    @Nullable
    String richest() {
        return parts.stream().anyMatch(Part::html) ? joined(true) : null;
    }

    @Nullable
    String html() {
        var html = new StringBuilder();
        for (var part : parts) {
            if (part.html && html.length() + part.content.length() <= limits.htmlLength()) {
                html.append(html.isEmpty() ? "" : "\n").append(part.content);
            }
        }
        return html.isEmpty() ? null : html.toString();
    }

    private String joined(boolean preferHtml) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part.choice == NO_CHOICE || part.html == chooses(part.choice, preferHtml)) {
                boolean newLine = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                text.append(newLine ? "\n" : "").append(part.lines);
            }
        }
        return text.toString();
    }

    /** Whether the HTML version is the one to read. */
    private boolean chooses(int choice, boolean preferHtml) {
        int plain = lengthOf(choice, false);
        int html = lengthOf(choice, true);
        if (preferHtml || plain == 0) {
            return html > 0;
        }
        return plain < LONGEST_STUB && html > plain * STUB_RATIO && html > LONGEST_STUB;
    }

    private int lengthOf(int choice, boolean html) {
        return parts.stream()
                .filter(part -> part.choice == choice && part.html == html)
                .mapToInt(part -> part.lines.strip().length())
                .sum();
    }

    private static boolean looksLikeHtml(String text) {
        var start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<html") || start.startsWith("<!doctype html");
    }
}
