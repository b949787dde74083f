package com.havenjob.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.testing.HostileText;
import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for phrases takes steps in proportion to the sentence, whatever it says and whatever the phrases are. */
class EffortTest {

    /** What is refused once nothing is left is counted too. */
    private static final int REFUSED_AT_MOST = 3_000;

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);
    private static final List<PhraseBook<?>> BOOKS = List.of("en", "fr", "de", "es", "it", "nl", "pt", "pl").stream()
            .map(language -> Lexicon.load(language, VOCABULARY))
            .<PhraseBook<?>>flatMap(lexicon -> List.of(
                    lexicon.cues(),
                    lexicon.sentences(),
                    lexicon.subjects(),
                    lexicon.signatures(),
                    lexicon.displayNames(),
                    lexicon.labels(),
                    lexicon.closings(),
                    lexicon.salutations(),
                    lexicon.announcements())
                    .stream())
            .toList();

    @ParameterizedTest
    @EnumSource
    void hostileTextTakesStepsInProportion(HostileText text) {
        for (int length = 50; length <= 4_000; length *= 2) {
            String sentence = text.ofLength(length);
            BOOKS.forEach(book -> assertProportion(book, sentence));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void wordsOfThePhrasesInAnyOrderTakeStepsInProportion(@ForAll("sentences") String sentence) {
        BOOKS.forEach(book -> assertProportion(book, sentence));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "we",
                        "you",
                        "your",
                        "the",
                        "to",
                        "of",
                        "for",
                        "at",
                        "application",
                        "position",
                        "not",
                        "if",
                        "interview",
                        ",",
                        "(",
                        ")",
                        "|",
                        "-",
                        ":",
                        "is",
                        "have",
                        "been",
                        "ihre",
                        "bewerbung",
                        "als",
                        "bei",
                        "votre",
                        "candidature",
                        "pour",
                        "de",
                        "su",
                        "por",
                        "la",
                        "per",
                        "uw",
                        "na",
                        "za",
                        "Acme")
                .list()
                .ofMaxSize(400)
                .map(words -> String.join(" ", words));
    }

    @Test
    void phraseMadeToBacktrackIsGivenUp() {
        var book = new PhraseBook.Builder<String>()
                .add(
                        new PhraseCompiler(VOCABULARY, Map.of())
                                .compile("we ... we ... we ... we ... we ... we ... we ... we ... nevertheless"),
                        "slow")
                .build();
        var sentence = TOKENIZER.tokenize("we ".repeat(399) + "nevertheless");
        var effort = new Effort(sentence.size());

        book.find(sentence, effort);

        assertThat(effort.isUsedUp()).isTrue();
        assertProportion(book, sentence.text());
    }

    private static void assertProportion(PhraseBook<?> book, String text) {
        var sentence = TOKENIZER.tokenize(text);
        var effort = new Effort(sentence.size());

        book.find(sentence, effort);

        assertThat(effort.steps())
                .as("steps for %d tokens", sentence.size())
                .isLessThanOrEqualTo(Effort.STEPS_A_MATCH + Effort.STEPS_A_TOKEN * sentence.size() + REFUSED_AT_MOST);
    }
}
