package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapperFinderTest {

    private static final String HEADER = "\nFrom: Edda\nDate: today\nSubject: Rye\n\nDear Ann";
    private static final String GLUED = "From: Edda <e@ostramill.example>To: Ann <a@home.example>Subject: Rye";

    private static @Nullable Wrapper first(String text) {
        return new WrapperFinder(ForwardWords.STANDARD, QuotedLine.of(text)).first();
    }

    private static String kind(@Nullable Wrapper wrapper) {
        return wrapper == null ? "none" : wrapper.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--- Forwarded message --- | Separated",
                "-- Forwarded message -- | Separated",
                "--Forwarded message-- | Separated",
                "Begin forwarded message: | Separated",
                "Forwarded message： | Separated",
                "--- Preposlaná správa --- Forwarded Message --- | Separated",
                "--- Rye and oats --- Forwarded Message --- | Separated",
                "--- Forwarded Message --- Rye and oats --- | Bare",
                "--- Rye and oats --- | Separated",
                "--- Original Message --- | Bare",
                "Original Message: | Bare",
                "Rye and oats: | Bare",
                "--- Original Message | Bare",
                "Dear Bo | Bare"
            })
    void lineAboveAHeaderTellsAForwardFromWhatCanBeAReply(String line, String kind) {
        assertThat(kind(first(line + HEADER))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Forwarded message, Separated",
        "Preposlaná správa --- Forwarded Message, Separated",
        "Rye and oats --- Forwarded Message, Separated",
        "Rye and oats, none",
        "Original Message, none"
    })
    void onlyBehindWordsForForwardsIsHalfAHeaderEnough(String phrase, String kind) {
        assertThat(kind(first("--- " + phrase + " ---\nSubject: Rye\nDate: today\n\nDear Ann")))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"60, Separated", "61, Bare"})
    void phraseBetweenDashesIsShort(int length, String kind) {
        assertThat(kind(first("--" + "x".repeat(length) + "--" + HEADER))).isEqualTo(kind);
    }

    @Test
    void phraseBeforeAColonIsShort() {
        var colon = "Forwarded message" + " ".repeat(42) + ":";

        assertThat(kind(first(colon + "\nSubject: Rye\nDate: today"))).isEqualTo("Separated");
        assertThat(kind(first(colon.replace(":", " :") + "\nSubject: Rye\nDate: today")))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"Forwarded Message, Separated", "Rye, Separated", "Original Message, Bare"})
    void headerMayStandOnTheLineOfItsDashes(String phrase, String kind) {
        var wrapper = first("Look!\n\n--- " + phrase + " --- " + GLUED + "\nDear Ann");

        assertThat(kind(wrapper)).isEqualTo(kind);
        assertThat(wrapper).isNotNull();
        assertThat(wrapper.start()).isEqualTo(2);
        assertThat(wrapper.end()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- Forwarded Message --- with bread",
                "--- Forwarded Message ---",
                "Forwarded message:",
                "--",
                "-- \nEdda Quill",
                "---",
                "----\nFrom here on we bake.",
                "From: Edda\nDate: today",
                "From: Edda\nTo: Ann\nDate: today",
                "Forwarded message\nSubject: Rye\nDate: today",
                ""
            })
    void textWithoutAHeaderHasNoWrapper(String text) {
        assertThat(first(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"___, 2", "---, 2", "===, 2", "________________, 2", "__, 4", "_x_, 4"})
    void ruleAboveABareHeaderBelongsToIt(String rule, int start) {
        var wrapper = first("Look!\n\n" + rule + "\n" + HEADER);

        assertThat(kind(wrapper)).isEqualTo("Bare");
        assertThat(wrapper).isNotNull();
        assertThat(wrapper.start()).isEqualTo(start);
        assertThat(wrapper.end()).isEqualTo(7);
    }

    @Test
    void bareHeaderMayBeginTheText() {
        assertThat(first(HEADER.substring(1))).satisfies(wrapper -> {
            assertThat(wrapper).isNotNull();
            assertThat(wrapper.start()).isZero();
            assertThat(wrapper.end()).isEqualTo(3);
        });
        assertThat(first("\n\n" + HEADER.substring(1))).satisfies(wrapper -> {
            assertThat(wrapper).isNotNull();
            assertThat(wrapper.start()).isEqualTo(2);
        });
    }

    @Test
    void attributionIsAWrapperToo() {
        assertThat(kind(first("Look!\nOn 2 March 2026, Edda Quill <edda@ostramill.example> wrote:\n> Dear Ann")))
                .isEqualTo("Attributed");
    }
}
