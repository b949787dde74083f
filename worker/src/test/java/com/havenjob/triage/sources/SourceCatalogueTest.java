package com.havenjob.triage.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Vocabulary;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCatalogueTest {

    private static final SourceCatalogue CATALOGUE = SourceCatalogue.load(new Vocabulary());

    private static Optional<String> sender(String address) {
        return CATALOGUE.bySender(address).map(SourceProfile::id);
    }

    private static Optional<String> tenant(String text) {
        return CATALOGUE.byLinks(text).map(SourceCatalogue.Tenant::name);
    }

    @Test
    void aSenderIsKnownByItsDomainAndEveryDomainBelow() {
        assertThat(sender("no-reply@greenhouse.io")).contains("greenhouse");
        assertThat(sender("No-Reply@US.Greenhouse.IO")).contains("greenhouse");
        assertThat(sender("no-reply@mygreenhouse.io")).isEmpty();
        assertThat(sender("no-reply@greenhouse.io.example")).isEmpty();
        assertThat(sender("")).isEmpty();
        assertThat(sender("nobody")).isEmpty();
    }

    @Test
    void aSystemIsKnownByItsNameAtAnEmployersDomain() {
        assertThat(sender("workday@ostra.example")).contains("workday");
        assertThat(sender("WORKDAY@ostra.example")).contains("workday");
        assertThat(sender("jobs@workday.ostra.example")).contains("workday");
        assertThat(sender("jobs@ostra.workday.example")).isEmpty();
    }

    @Test
    void aLinkNamesTheEmployer() {
        var found = CATALOGUE
                .byLinks("See <a href=\"https://boards.greenhouse.io/ostramill/jobs/1\">this</a>")
                .orElseThrow();

        assertThat(found.profile().id()).isEqualTo("greenhouse");
        assertThat(found.name()).isEqualTo("ostramill");
        assertThat(found.link()).isEqualTo("https://boards.greenhouse.io/ostramill/jobs/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://boards.greenhouse.io/ostramill",
                "https://boards.greenhouse.io/ostramill?x=1",
                "https://boards.greenhouse.io/ostramill#top",
                "http://BOARDS.greenhouse.io/ostramill)",
                "https://ostra.example/a https://boards.greenhouse.io/ostramill"
            })
    void theNameEndsWhereItsPartOfTheLinkEnds(String text) {
        assertThat(tenant(text)).contains("ostramill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://boards.greenhouse.io/embed/job",
                "https://boards.greenhouse.io/",
                "https://boards.greenhouse.io",
                "https://boards.greenhouse.io/o",
                "https://boards.greenhouse.io/a-name-that-is-longer-than-any-of-a-house-is",
                "https://ostra.example/greenhouse.io/ostramill",
                "boards.greenhouse.io/ostramill",
                "https://"
            })
    void otherLinksNameNobody(String text) {
        assertThat(tenant(text)).isEmpty();
    }

    @Test
    void aHostMayNameTheEmployer() {
        assertThat(tenant("https://ostramill.wd3.myworkdayjobs.com/x")).contains("ostramill");
        assertThat(tenant("https://www.myworkdayjobs.com/x")).isEmpty();
        assertThat(tenant("https://myworkdayjobs.com/x")).isEmpty();
    }

    @Test
    void linksFarBehindAreNotLookedFor() {
        var link = "https://boards.greenhouse.io/ostramill";

        assertThat(tenant(" ".repeat(59_990) + link)).contains("ostramill");
        assertThat(tenant(" ".repeat(60_000) + link)).isEmpty();
    }

    @Test
    void catalogueKnowsTheSourcesOfItsIndexInTheirOrder() {
        var loaded = SourceCatalogue.load(new Vocabulary());

        assertThat(loaded.profiles())
                .extracting(SourceProfile::id)
                .startsWith("adp", "altamira")
                .contains("greenhouse", "workday")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(loaded.bySender("no-reply@greenhouse.io")).isPresent();
        assertThat(loaded.bySender("workday@ostra.example")).isPresent();
        assertThat(loaded.byLinks("https://boards.greenhouse.io/ostramill")).isPresent();
    }

    @Test
    void eachHostOfASourceIsLookedAtInItsOwnWay() {
        assertThat(tenant("https://job-boards.greenhouse.io/ostramill")).contains("ostramill");
        assertThat(tenant("https://ostramill.myworkday.com/x")).contains("ostramill");
        assertThat(tenant("https://x.ostramill.greenhouse.io/y")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "40, true", "41, false"})
    void namesOfEmployersHaveTwoToFortyCharacters(int length, boolean known) {
        var name = "o".repeat(length);

        assertThat(tenant("https://boards.greenhouse.io/" + name))
                .isEqualTo(known ? Optional.of(name) : Optional.empty());
    }

    @Test
    void firstLinkThatNamesAnEmployerCounts() {
        assertThat(tenant("https://boards.greenhouse.io/o https://boards.greenhouse.io/ostramill "
                        + "https://boards.greenhouse.io/quellfeld"))
                .contains("ostramill");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r", "\t", "\"", "'", "<", ">", ")", "]"})
    void linkEndsWithTheMarkThatClosesIt(String mark) {
        assertThat(CATALOGUE.byLinks("https://boards.greenhouse.io/ostramill" + mark + "x"))
                .map(SourceCatalogue.Tenant::link)
                .contains("https://boards.greenhouse.io/ostramill");
    }

    @Test
    void longLinkIsCut() {
        var link = "boards.greenhouse.io/ostramill?token=" + "7".repeat(400);

        assertThat(CATALOGUE.byLinks("https://" + link))
                .map(SourceCatalogue.Tenant::link)
                .contains("https://" + link.substring(0, 300));
    }

    @Test
    void linkCountsIfItsSchemeEndsWithinTheBound() {
        var link = "https://boards.greenhouse.io/ostramill";

        assertThat(tenant(" ".repeat(59_994) + link)).contains("ostramill");
        assertThat(tenant(" ".repeat(59_995) + link)).isEmpty();
    }
}
