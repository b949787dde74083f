package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());

    @Test
    void linesAreStrippedAndBlankOnesLeftOut() {
        assertThat(lines("  Hello   Ann,\n\n\n\t\n > * quoted\tline \r\nLast\n"))
                .containsExactly("Hello Ann,", "quoted line", "Last");
    }

    @Test
    void sentencesEndAtTheirMarks() {
        assertThat(sentences("Thank you. We read it! Shall we talk? yes"))
                .containsExactly("Thank you.", "We read it!", "Shall we talk?", "yes");
    }

    @Test
    void marksWithoutABlankEndASentenceBeforeACapitalOnly() {
        assertThat(sentences("Great!We talk soon")).containsExactly("Great!", "We talk soon");
        assertThat(sentences("See ostra.example for more")).containsExactly("See ostra.example for more");
        assertThat(sentences("Oh!why not")).containsExactly("Oh!why not");
    }

    @Test
    void abbreviationEndsNoSentenceUnlessAPronounFollows() {
        assertThat(sentences("Ostra Mills Inc. Baker wanted")).containsExactly("Ostra Mills Inc. Baker wanted");
        assertThat(sentences("You wrote to Ostra Mills Inc. We read it"))
                .containsExactly("You wrote to Ostra Mills Inc.", "We read it");
        assertThat(sentences("Talk to Dr. Quill, e.g. on Monday")).containsExactly("Talk to Dr. Quill, e.g. on Monday");
    }

    @Test
    void whatStandsInBracketsBelongsToWhatStandsBefore() {
        assertThat(sentences("Rozmowa 24 marca 2026 r. (wtorek) o 9.00"))
                .containsExactly("Rozmowa 24 marca 2026 r. (wtorek) o 9.00");
        assertThat(sentences("Recebemos a candidatura de V. Exa. ao posto"))
                .containsExactly("Recebemos a candidatura de V. Exa. ao posto");
    }

    @Test
    void smallLetterBehindAStopGoesOn() {
        assertThat(sentences("The role of Sr. baker is open. it is"))
                .containsExactly("The role of Sr. baker is open. it is");
    }

    @Test
    void hardWrappedLinesArePutTogether() {
        String wrapped = """
                Thank you for your interest in the position of Night Baker at
                Ostra Mill. We have received your application and will be back
                with news within two weeks.
                """;

        assertThat(sentences(wrapped))
                .containsExactly(
                        "Thank you for your interest in the position of Night Baker at Ostra Mill.",
                        "We have received your application and will be back with news within two weeks.");
        assertThat(lines(wrapped)).hasSize(3);
    }

    @Test
    void lineThatGoesOnWithASmallLetterIsPutTogether() {
        assertThat(sentences("We are sorry\nto tell you this")).containsExactly("We are sorry to tell you this");
        assertThat(sentences("We are sorry:\nto tell you this")).containsExactly("We are sorry:", "to tell you this");
        assertThat(sentences("We are sorry\n\nto tell you this")).containsExactly("We are sorry", "to tell you this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Position: Night Baker", "Night Baker (m/w/d)", "Ann Quill"})
    void shortLinesStayApart(String line) {
        assertThat(sentences(line + "\nOstra Mill\n")).containsExactly(line, "Ostra Mill");
    }

    @Test
    void pluralInBracketsIsReadAsPlural() {
        assertThat(lines("the position(s) you want")).containsExactly("the positions you want");
    }

    @Test
    void onlyTheBeginningOfALongMailIsRead() {
        assertThat(lines("Line\n".repeat(1_000))).hasSize(250);
        assertThat(lines("x".repeat(5_000) + "\nNext")).containsExactly("x".repeat(4_000), "Next");
        assertThat(lines("xyz ".repeat(900).concat("\n").repeat(10))).hasSize(4);
    }

    private List<String> lines(String body) {
        return MailText.of(body, tokenizer).lines().stream().map(Sentence::text).toList();
    }

    private List<String> sentences(String body) {
        return MailText.of(body, tokenizer).sentences().stream()
                .map(Sentence::text)
                .toList();
    }
}
