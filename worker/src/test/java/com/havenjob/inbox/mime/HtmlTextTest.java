package com.havenjob.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static String lines(String html) {
        return HtmlText.of(html, 100_000, new Flaws());
    }

    @Test
    void blocksBecomeLines() {
        assertThat(
                        lines(
                                "<h1>Title</h1><p>One<br>two</p><div>three</div><div>four</div><ul><li>five</li><li>six</li></ul>"))
                .isEqualTo("Title\n\nOne\ntwo\n\nthree\nfour\n\n- five\n- six\n");
    }

    @Test
    void cellsOfARowArePartedByTabs() {
        assertThat(
                        lines(
                                "<table><tr><td>Company</td><td>Lindholm</td><td></td></tr><tr><th>Title</th><td><p>Cook</p></td></tr>"))
                .isEqualTo("Company\tLindholm\nTitle\n\nCook\n");
    }

    @Test
    void whatNobodySeesIsDropped() {
        assertThat(lines("<title>T</title><style>p{}</style><script>x()</script><div style='display: none'>pre</div>"
                        + "<span style='max-height:0;overflow:hidden'>pre</span><p hidden>h</p>"
                        + "<i style='color:red;opacity:0.0'>o</i><!-- c --><p style='opacity:0.9'>Seen</p>"))
                .isEqualTo("Seen\n");
    }

    @Test
    void spaceIsCollapsedAndInvisibleCharactersGo() {
        assertThat(lines("<p>a&nbsp;&nbsp; b&zwnj;&#8203;c\n d&shy;e &amp; f</p>"))
                .isEqualTo("a bc de & f\n");
        assertThat(lines("<pre>a\n  b</pre>")).isEqualTo("a\n  b\n");
    }

    @Test
    void quotesKeepTheirMarks() {
        assertThat(lines("Above<blockquote>From: Ida<br>Text<blockquote>deeper</blockquote></blockquote>Below"))
                .isEqualTo("Above\n\n> From: Ida\n> Text\n>\n>> deeper\n\nBelow\n");
    }

    @Test
    void aRuleIsALineAndALinkIsItsText() {
        assertThat(lines("a<hr>b <a href='https://x.example'>c</a>"))
                .isEqualTo("a\n________________________________\nb c\n");
    }

    @Test
    void textEndsAtTheBound() {
        var flaws = new Flaws();

        assertThat(HtmlText.of("<p>" + "word ".repeat(1_000), 100, flaws)).hasSizeLessThanOrEqualTo(100);
        assertThat(flaws.toList()).containsExactly("HTML longer than the limit, the rest left out");
    }
}
