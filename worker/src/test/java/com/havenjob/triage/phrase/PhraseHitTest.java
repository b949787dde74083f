package com.havenjob.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where phrases match, and which tokens they cover. */
class PhraseHitTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseCompiler compiler = new PhraseCompiler(vocabulary, Map.of("role", "position|job opening"));

    @Test
    void matchCoversItsTokens() {
        var hit = hits("for the {title} <role>", "sent for the night baker job opening today")
                .getFirst();

        assertThat(hit.from()).isEqualTo(1);
        assertThat(hit.to()).isEqualTo(7);
        assertThat(hit.fillings()).containsExactly(new Filling("title", 3, 5, false));
        assertThat(hit.literals()).isEqualTo(4);
    }

    @Test
    void slotAtTheEndIsOpenAndTakesTheRest() {
        var hit = hits("for {title}", "sent for the night baker").getFirst();

        assertThat(hit.to()).isEqualTo(5);
        assertThat(hit.fillings()).containsExactly(new Filling("title", 2, 5, true));
    }

    @Test
    void slotBeforeTheEndOfTheSentenceIsBoundedByIt() {
        assertThat(hits("for {title} $", "sent for the night baker").getFirst().fillings())
                .containsExactly(new Filling("title", 2, 5, false));
    }

    @Test
    void slotNeedsAToken() {
        assertThat(hits("for {title}", "what is it for")).isEmpty();
        assertThat(hits("for {title} today", "for today")).isEmpty();
    }

    @Test
    void slotIsAtMostTwentyFourTokensLong() {
        assertThat(hits("for {title} today", "for " + "x ".repeat(24) + "today"))
                .hasSize(1);
        assertThat(hits("for {title} today", "for " + "x ".repeat(25) + "today"))
                .isEmpty();
    }

    @Test
    void gapsAreThreeOrEightTokensLong() {
        assertThat(hits("not .. chosen", "not x x x chosen")).hasSize(1);
        assertThat(hits("not .. chosen", "not x x x x chosen")).isEmpty();
        assertThat(hits("not ... chosen", "not x x x x x x x x chosen")).hasSize(1);
        assertThat(hits("not ... chosen", "not x x x x x x x x x chosen")).isEmpty();
    }

    @Test
    void phraseMatchesAtEveryTokenWhereItCan() {
        assertThat(hits("(not|never) chosen", "not chosen and never chosen"))
                .extracting(Phrase.Hit::from)
                .containsExactly(0, 3);
    }

    @Test
    void marksInFrontOfABeginningDoNotMatter() {
        assertThat(hits("^ dear {person}", "« - Dear Ann"))
                .extracting(Phrase.Hit::from)
                .containsExactly(2);
        assertThat(hits("^ dear {person}", "Oh dear Ann")).isEmpty();
        assertThat(hits("^ {company} team", "« Ostra team")).hasSize(1);
    }

    @Test
    void marksBehindAnEndDoNotMatter() {
        assertThat(hits("thank you $", "Thank you !)"))
                .extracting(Phrase.Hit::to)
                .containsExactly(4);
        assertThat(hits("thank you $", "Thank you all")).isEmpty();
    }

    @Test
    void bookWithPhrasesForAnyPlaceLooksEverywhere() {
        var book = new PhraseBook.Builder<String>()
                .add(compiler.compile("^ dear {person}"), "salutation")
                .add(compiler.compile("night baker"), "title")
                .build();

        assertThat(book.find(new Tokenizer(vocabulary).tokenize("Dear night baker")))
                .extracting(PhraseBook.Match::meaning)
                .containsExactly("salutation", "title");
    }

    @Test
    void emptySentenceMatchesNothing() {
        assertThat(hits("^ {company} team", "")).isEmpty();
    }

    private List<Phrase.Hit> hits(String phrase, String text) {
        var book = new PhraseBook.Builder<String>()
                .add(compiler.compile(phrase), "x")
                .build();
        return book.find(new Tokenizer(vocabulary).tokenize(text)).stream()
                .map(PhraseBook.Match::hit)
                .toList();
    }
}
