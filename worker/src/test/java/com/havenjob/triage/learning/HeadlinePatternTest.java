package com.havenjob.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape that headlines have in common. */
class HeadlinePatternTest {

    private static Headline headline(String text) {
        return new Headline(text);
    }

    private static String common(String... headlines) {
        return HeadlinePattern.common(
                        List.of(headlines).stream().map(Headline::new).toList())
                .text();
    }

    @Test
    void whatDiffersBecomesAGap() {
        assertThat(common(
                        "Ostmark Talent | Your application for Welder (4711)",
                        "Ostmark Talent | Your application for Night Baker"))
                .isEqualTo("Ostmark Talent | Your application for …");
        assertThat(common("Ada Holt | News for Ruth", "Ben Ilves | News for Ruth"))
                .isEqualTo("… | News for Ruth");
    }

    @Test
    void nothingInCommonFitsEverything() {
        assertThat(HeadlinePattern.parse(common("a b", "c d")).fits(headline("whatever it is")))
                .isTrue();
    }

    @Test
    void fitsWhatItWasMadeOfAndItsLike() {
        var pattern = HeadlinePattern.parse("Ostmark … | Your application for …");

        assertThat(pattern.fits(headline("Ostmark Talent | Your application for Welder")))
                .isTrue();
        assertThat(pattern.fits(headline("OSTMARK | your application, for Welder")))
                .isTrue();
        assertThat(pattern.fits(headline("Ostmark | Your application was received")))
                .isFalse();
        assertThat(pattern.fits(headline("Westmark | Your application for Welder")))
                .isFalse();
        assertThat(pattern.fits(headline(""))).isFalse();
    }

    @Test
    void withoutAGapAtTheEndMoreWordsDoNotFit() {
        assertThat(HeadlinePattern.parse("… | News").fits(headline("Ada | News")))
                .isTrue();
        assertThat(HeadlinePattern.parse("… | News").fits(headline("Ada | News today")))
                .isFalse();
    }

    @Test
    void readsWhatItWroteAndWhatPeopleWrite() {
        var pattern = HeadlinePattern.parse("Ostmark...|  Your application ... ");

        assertThat(pattern.text()).isEqualTo("Ostmark … | Your application …");
        assertThat(HeadlinePattern.parse(pattern.text())).isEqualTo(pattern);
        assertThat(HeadlinePattern.parse("   ")).isEqualTo(HeadlinePattern.ANY);
    }

    @Test
    void namesACompanyAsWholeWordsOnly() {
        assertThat(HeadlinePattern.parse("Nord Wind GmbH | …").names("Nordwind"))
                .isTrue();
        assertThat(HeadlinePattern.parse("Nordwind-Team | …").names("Nordwind")).isFalse();
        assertThat(HeadlinePattern.parse("Innovation | …").names("Nova")).isFalse();
        assertThat(HeadlinePattern.parse("… | …").names("Nova")).isFalse();
    }

    @Test
    void longHeadlinesTakeStepsInProportionToTheirLength() {
        var pattern = HeadlinePattern.parse("a … a … a … a … a … b");
        assertThat(pattern.fits(headline("a ".repeat(100_000)))).isFalse();
        assertThat(headline("word ".repeat(100_000)).words()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void nothingIsCommonToNoHeadlines() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeadlinePattern.common(List.of()));
    }
}
