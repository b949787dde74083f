package com.havenjob.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseCompiler compiler = new PhraseCompiler(vocabulary, Map.of("role", "position|job opening|role"));

    @Test
    void caseAccentsAndCommasDoNotMatter() {
        assertThat(fillings("votre candidature a ete envoyee", "Votre candidature, a été envoyée"))
                .isNotNull();
    }

    @Test
    void slotTakesAsLittleAsThePhraseAllows() {
        assertThat(fillings(
                        "for the {title} <role> at {company}", "Applied for the Night Baker job opening at Ostra Mill"))
                .containsExactly("title=Night Baker", "company=Ostra Mill");
    }

    @Test
    void slotNeverEndsInsideBrackets() {
        assertThat(fillings("for {title} <role>", "for Baker (full-time, one position) position"))
                .containsExactly("title=Baker (full-time, one position)");
    }

    @Test
    void bracketWithoutABlankBeforeItEndsNoSlot() {
        assertThat(fillings("for {title} (\\(|at)", "for Baker(s) of Bread at Ostra"))
                .containsExactly("title=Baker(s) of Bread");
        assertThat(fillings("for {title} (\\(|at)", "for Baker (nights)")).containsExactly("title=Baker");
    }

    @Test
    void longerOfTwoAlternativesIsTriedFirst() {
        assertThat(fillings("(offer|offer of employment) (of|as)? {title} $", "offer of employment Night Baker"))
                .containsExactly("title=Night Baker");
    }

    @Test
    void optionalWordMayBeMissing() {
        assertThat(fillings("apply for (the)? {title} today", "apply for baker today"))
                .containsExactly("title=baker");
        assertThat(fillings("apply for the? {title} today", "apply for the baker today"))
                .containsExactly("title=baker");
    }

    @Test
    void gapPassesOverAFewWordsOnly() {
        assertThat(fillings("not .. selected", "not yet been selected")).isNotNull();
        assertThat(fillings("not .. selected", "not one of the many people selected"))
                .isNull();
    }

    @Test
    void anchorsHoldThePhraseToTheWholeSentence() {
        assertThat(fillings("^ {company} team $", "Ostra Mill Team")).containsExactly("company=Ostra Mill");
        assertThat(fillings("^ {company} team $", "Ostra Mill Team sent this")).isNull();
    }

    @Test
    void bracketAndBarCanBeNamed() {
        assertThat(fillings("^ {company} ¦ news", "Ostra Mill | news")).containsExactly("company=Ostra Mill");
        assertThat(fillings("via \\( {company} \\)", "via (Ostra Mill)")).containsExactly("company=Ostra Mill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{title} at", "(open", "<nothing> here", "a {slot", ".. word"})
    void brokenPhraseIsRefusedAndQuoted(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compiler.compile(phrase))
                .withMessageContaining(phrase);
    }

    @Test
    void hostileSentenceCostsABoundedNumberOfSteps() {
        var phrase = compiler.compile("a {one} a {two} a {three} b");
        var book = new PhraseBook.Builder<String>().add(phrase, "x").build();

        assertThat(book.find(sentence("a ".repeat(5_000)))).isEmpty();
    }

    private @org.jspecify.annotations.Nullable List<String> fillings(String phrase, String text) {
        var book = new PhraseBook.Builder<String>()
                .add(compiler.compile(phrase), "x")
                .build();
        var sentence = sentence(text);
        return book.find(sentence).stream()
                .findFirst()
                .map(match -> match.hit().fillings().stream()
                        .map(filling -> filling.slot() + "=" + sentence.span(filling.from(), filling.to()))
                        .toList())
                .orElse(null);
    }

    private Sentence sentence(String text) {
        return new Tokenizer(vocabulary).tokenize(text);
    }
}
