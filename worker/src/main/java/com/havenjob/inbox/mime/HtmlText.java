package com.havenjob.inbox.mime;

import com.havenjob.inbox.mime.HtmlPage.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * HTML laid out as lines, the way a reader sees it: blocks on their own lines, cells of a row parted by tabs, quotes
 * behind «&gt;», nothing hidden. The depth of the tree is bounded, and it is walked without recursion.
 */
public final class HtmlText {

    private static final int DEEPEST = 256;
    private static final int MOST_TAGS = 50_000;
    private static final int MOST_TABLES = 1_000; // the parser takes quadratic time over tables inside tables

    private static final int MOST_ANCHORS = 100;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_ANCHOR = 200;

    private static final Set<String> DROPPED = Set.of(
            "head",
            "title",
            "style",
            "script",
            "noscript",
            "template",
            "object",
            "svg",
            "math",
            "select",
            "textarea",
            "iframe",
            "audio",
            "video",
            "map");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "figure");
    private static final Set<String> LINES = Set.of(
            "div",
            "tr",
            "li",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "form",
            "fieldset",
            "caption",
            "body",
            "html",
            "figcaption",
            "details",
            "summary",
            "legend");

    private HtmlText() {}

    /**
     * @param html affordable
     * @param most characters of text; what follows is left out
     */
    public static String of(String html, int most, Flaws flaws) {
        return read(html, most, flaws).lines();
    }

    /**
     * The lines, and what the page says to programs.
     *
     * @param html affordable
     * @param most characters of text; what follows is left out
     */
    public static HtmlPage read(String html, int most, Flaws flaws) {
        var layout = new Layout(new LineWriter(most));
        var page = parse(html);
        page.body().filter(layout);
        if (layout.lines.isFull()) {
            flaws.add("HTML longer than the limit, the rest left out");
        }
        var things = new Things();
        if (html.contains("ld+json")) {
            JsonLd.read(page, things, flaws);
        }
        if (html.contains("itemscope")) {
            Microdata.read(page, things);
        }
        return new HtmlPage(layout.lines.text(), layout.anchors, things.all());
    }

    /** Up to the tag that is one too many for any mail that a person is meant to read: what a parser can take in a second. */
    public static String affordable(String html, Flaws flaws) {
        int tags = 0;
        int tables = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            tables += html.regionMatches(true, at + 1, "table", 0, 5) ? 1 : 0;
            if (tags > MOST_TAGS || tables > MOST_TABLES) {
                flaws.add("more HTML tags than the limit, the rest left out");
                return html.substring(0, at);
            }
        }
        return html;
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static final class Layout implements NodeFilter {

        private final LineWriter lines;
        private final List<Anchor> anchors = new ArrayList<>();

        Layout(LineWriter lines) {
            this.lines = lines;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (lines.isFull()) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                lines.text(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (DROPPED.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("a") && anchors.size() < MOST_ANCHORS) {
                anchor(element);
            }
            open(element.normalName());
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void anchor(Element element) {
            String address = element.attr("href").strip();
            if (address.startsWith("http") && address.length() <= LONGEST_ADDRESS) {
                anchors.add(new Anchor(address, ShortText.of(element, LONGEST_ANCHOR)));
            }
        }

        private void open(String tag) {
            switch (tag) {
                case "br" -> lines.hardBreak();
                case "hr" -> lines.rule();
                case "td", "th" -> lines.cell();
                case "li" -> lines.item();
                case "blockquote" -> {
                    lines.paragraph();
                    lines.quote(1);
                }
                case "pre" -> {
                    lines.paragraph();
                    lines.preformatted(1);
                }
                default -> boundary(tag);
            }
        }

        private void close(String tag) {
            switch (tag) {
                case "br", "hr", "td", "th" -> {
                    // nothing ends here that the next opening does not end
                }
                case "blockquote" -> {
                    lines.line();
                    lines.quote(-1);
                    lines.paragraph();
                }
                case "pre" -> {
                    lines.preformatted(-1);
                    lines.paragraph();
                }
                default -> boundary(tag);
            }
        }

        private void boundary(String tag) {
            if (PARAGRAPHS.contains(tag)) {
                lines.paragraph();
            } else if (LINES.contains(tag)) {
                lines.line();
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        var compact = compact(style);
        return compact.contains("display:none")
                || compact.contains("visibility:hidden")
                || (compact.contains("max-height:0")
                        && compact.contains("overflow:hidden")
                        && !compact.contains("max-height:0."))
                || isTransparent(compact);
    }

    private static boolean isTransparent(String compact) {
        int at = compact.startsWith("opacity:0") ? 0 : compact.indexOf(";opacity:0") + 1;
        if (at == 0 && !compact.startsWith("opacity:0")) {
            return false;
        }
        int end = compact.indexOf(';', at);
        var value = compact.substring(at + "opacity:".length(), end < 0 ? compact.length() : end);
        return value.replace("!important", "").chars().allMatch(c -> c == '0' || c == '.');
    }

    private static String compact(String style) {
        var compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length() && compact.length() < 2_000; i++) {
            char c = style.charAt(i);
            if (!Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }
}
