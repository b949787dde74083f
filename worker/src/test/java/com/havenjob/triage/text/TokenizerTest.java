package com.havenjob.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Night baker, Ostra Mill.; Night|baker|,|Ostra|Mill|.",
                "C++ and C# ; C++|and|C#",
                "l'équipe dell’azienda ; l'|équipe|dell’|azienda",
                "don't ; don't",
                "O'Neill's ; O'Neill's",
                "re-read e.g. a_b a&b and/or x@y.example ; re-read|e.g|.|a_b|a&b|and/or|x@y.example",
                "(m/w/d) ; (|m/w/d|)",
                "# + ; #|+",
                "end- -start ; end|-|-|start",
                "e\u0301te\u0301 ; e\u0301te\u0301",
                "a\u200Bb \u00A0c ; a|b|c",
                "x\uD83D\uDE00y ; x|\uD83D\uDE00|y",
                "3.5 ; 3.5",
            })
    void textIsCutIntoWordsAndMarks(String text, String tokens) {
        var sentence = tokenizer.tokenize(text);

        assertThat(IntStream.range(0, sentence.size()).mapToObj(sentence::token))
                .containsExactly(tokens.split("\\|", -1));
    }

    @Test
    void wordsThatRulesNameHaveNumbersWhateverTheirSpelling() {
        int cafe = vocabulary.add("cafe");

        var sentence = tokenizer.tokenize("CAFÉ bar");

        assertThat(sentence.number(0)).isEqualTo(cafe);
        assertThat(sentence.number(1)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(sentence.words()).isEqualTo(WordBits.of(cafe).and(WordBits.of(Vocabulary.UNKNOWN)));
        assertThat(vocabulary.add("cafe")).isEqualTo(cafe);
        assertThat(vocabulary.add("bistro")).isEqualTo(cafe + 1);
    }

    @Test
    void linesAreJoinedToWhatTheirTextIsCutInto() {
        vocabulary.add("bakery");
        var lines = Stream.of("The bakery's re-", "read of l'", "équipe and C+", "+ (m/w/d)", "bakery - No. 3.")
                .map(tokenizer::tokenize)
                .toList();

        var joined = tokenizer.join(lines);

        var whole = tokenizer.tokenize(joined.text());
        assertThat(joined.text()).isEqualTo("The bakery's re- read of l' équipe and C+ + (m/w/d) bakery - No. 3.");
        assertThat(joined.words()).isEqualTo(whole.words());
        assertThat(IntStream.range(0, joined.size()).mapToObj(token -> facts(joined, token)))
                .containsExactlyElementsOf(IntStream.range(0, whole.size())
                        .mapToObj(token -> facts(whole, token))
                        .toList());
    }

    private static List<Integer> facts(Sentence sentence, int token) {
        return List.of(
                sentence.start(token),
                sentence.end(token),
                sentence.number(token),
                sentence.hash(token),
                sentence.beginning(token));
    }

    @Test
    void marksThatMeanNothingToAPhraseAreKnown() {
        assertThat(Vocabulary.isPassedOver(tokenizer.tokenize(",").number(0))).isTrue();
        assertThat(Vocabulary.isPassedOver(tokenizer.tokenize("''").number(0))).isTrue();
        assertThat(Vocabulary.isPassedOver(Vocabulary.UNKNOWN)).isFalse();
        assertThat(Vocabulary.isPassedOver(vocabulary.add("word"))).isFalse();
    }

    @Test
    void sentenceKnowsItsFirstAndLastWord() {
        var sentence = tokenizer.tokenize("- « Night baker » !");

        assertThat(sentence.firstWord()).isEqualTo(2);
        assertThat(sentence.behindLastWord()).isEqualTo(4);
        assertThat(sentence.span(2, 4)).isEqualTo("Night baker");
        assertThat(sentence.span(3, 3)).isEmpty();
        assertThat(sentence.first(2)).isEqualTo('N');
        assertThat(sentence.start(3)).isEqualTo(10);
        assertThat(sentence.end(3)).isEqualTo(15);
    }

    @Test
    void sentenceOfMarksHasNoWord() {
        var sentence = tokenizer.tokenize("-- !");

        assertThat(sentence.firstWord()).isEqualTo(3);
        assertThat(sentence.behindLastWord()).isZero();
    }

    @Test
    void whatIsBehindFourHundredTokensIsLeftOut() {
        assertThat(tokenizer.tokenize("a ".repeat(500)).size()).isEqualTo(400);
    }
}
