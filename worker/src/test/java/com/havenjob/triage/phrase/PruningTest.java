package com.havenjob.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a book rules out by a look at the next word, no phrase would have matched. */
class PruningTest {

    private static final List<String> PHRASES = List.of(
            "we read",
            "we (read|bake) your? {title}",
            "we? read .. you",
            "(we|you) bake?",
            "we ... you",
            "^ we read",
            "^ {company} read (you|we)",
            "you {title} (read|bake we)",
            "bake (we|) you $",
            "read {title} at {company}");

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final List<Phrase> COMPILED = compiled();
    private static final PhraseBook<String> BOOK = book();

    /** Between the words of the phrases stand so many others that some share their bits. */
    private static List<Phrase> compiled() {
        var compiler = new PhraseCompiler(VOCABULARY, Map.of());
        var phrases = new ArrayList<Phrase>();
        for (int i = 0; i < PHRASES.size(); i++) {
            phrases.add(compiler.compile(PHRASES.get(i)));
            for (int word = 0; word < 40; word++) {
                VOCABULARY.add("other" + i + "x" + word);
            }
        }
        return phrases;
    }

    private static PhraseBook<String> book() {
        var book = new PhraseBook.Builder<String>();
        COMPILED.forEach(phrase -> book.add(phrase, phrase.toString()));
        return book.build();
    }

    @Property(tries = 2_000)
    void bookFindsWhatItsPhrasesMatchOneByOne(@ForAll("sentences") String text) {
        var sentence = new Tokenizer(VOCABULARY).tokenize(text);

        assertThat(new HashSet<>(found(sentence))).isEqualTo(new HashSet<>(matched(sentence)));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "we", "we", "read", "bake", "you", "your", "at", ",", "«", "mill", "other3x7", "other8x12")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    /** A phrase begins at one of its first words, and at the beginning where it has none. */
    private static boolean isBeginning(Phrase phrase, Sentence sentence, int token) {
        var words = phrase.firstWords();
        return words.isEmpty() ? token == 0 : words.contains(sentence.number(token));
    }

    private static List<String> found(Sentence sentence) {
        return BOOK.find(sentence).stream()
                .map(match -> match.phrase() + " " + match.hit())
                .toList();
    }

    private static List<String> matched(Sentence sentence) {
        var matched = new ArrayList<String>();
        for (var phrase : COMPILED) {
            for (int token = 0; token < sentence.size(); token++) {
                if (!isBeginning(phrase, sentence, token)) {
                    continue;
                }
                var hit = phrase.matchAt(sentence, token, new Effort(sentence.size()));
                if (hit != null) {
                    matched.add(phrase + " " + hit);
                }
            }
        }
        return matched;
    }
}
