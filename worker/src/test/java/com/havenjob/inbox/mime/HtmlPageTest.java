package com.havenjob.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private final Flaws flaws = new Flaws();

    @Test
    void jsonLdIsReadWithTheThingsInsideIt() {
        var page = read("""
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "JobPosting", "title": "Night Baker",
                   "hiringOrganization": {"@type": "Organization", "name": "Ostra Mill"}, "skills": ["rye", "spelt"]}]}
                </script>""");

        assertThat(page.things()).extracting(HtmlPage.Thing::type).containsExactly("JobPosting", "Organization");
        assertThat(page.things().getFirst().values())
                .containsAllEntriesOf(
                        Map.of("title", "Night Baker", "hiringOrganization.name", "Ostra Mill", "skills", "rye"));
    }

    @Test
    void microdataIsReadWithTheThingsInsideIt() {
        var page = read("""
                <div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Night Baker</b>
                <a itemprop="url" href="https://ostramill.example/4711">more</a>
                <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
                <span itemprop="name">Ostra Mill</span></div></div>""");

        assertThat(page.things().getFirst().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "Night Baker",
                        "url", "https://ostramill.example/4711",
                        "hiringOrganization.name", "Ostra Mill"));
    }

    @Test
    void visibleLinksAreReadWithTheirWords() {
        var page = read(
                "<a href='https://ostramill.example/1'>Night <b>Baker</b></a><a href='mailto:a@b.example'>write</a>"
                        + "<div style='display:none'><a href='https://ostramill.example/2'>no</a></div>");

        assertThat(page.anchors()).containsExactly(new HtmlPage.Anchor("https://ostramill.example/1", "Night Baker"));
    }

    @Test
    void brokenStructuredDataIsAFlawAndNoMore() {
        var page = read("<p>Thanks</p><script type='application/ld+json'>{\"@type\": \"JobPosting\", </script>");

        assertThat(page.things()).isEmpty();
        assertThat(page.lines()).isEqualToIgnoringWhitespace("Thanks");
        assertThat(flaws.toList()).contains("structured data broken, left out");
    }

    @Test
    void nestingBeyondTheLimitIsLeftOut() {
        var deep = "{\"a\":".repeat(50) + "1" + "}".repeat(50);

        assertThat(read("<script type='application/ld+json'>" + deep + "</script>")
                        .things())
                .isEmpty();
        assertThat(flaws.toList()).contains("structured data broken, left out");
    }

    @Test
    void scriptBeyondTheLimitIsLeftOut() {
        var large = "{\"@type\":\"JobPosting\",\"title\":\"" + "x".repeat(200_000) + "\"}";

        assertThat(read("<script type='application/ld+json'>" + large + "</script>")
                        .things())
                .isEmpty();
    }

    @Test
    void numberOfThingsLinksAndWordsIsBounded() {
        var page = read("<script type='application/ld+json'>[" + "{\"@type\":\"Event\"},".repeat(500) + "{}]</script>"
                + ("<a href='https://ostramill.example/1'>" + "word ".repeat(500) + "</a>").repeat(500)
                + "<i itemscope itemtype='https://schema.org/Event'></i>".repeat(500));

        assertThat(page.things()).hasSizeLessThanOrEqualTo(30);
        assertThat(page.anchors()).hasSizeLessThanOrEqualTo(100);
        assertThat(page.anchors().getFirst().text()).hasSizeLessThanOrEqualTo(200);
    }

    private HtmlPage read(String html) {
        return HtmlText.read(html, 100_000, flaws);
    }
}
