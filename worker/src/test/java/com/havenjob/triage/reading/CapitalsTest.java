package com.havenjob.triage.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    private static List<String> names(boolean ofNouns, String text) {
        Sentence sentence = new Tokenizer(new Vocabulary()).tokenize(text);
        var capitals = new Capitals(ofNouns);
        return IntStream.range(0, sentence.size())
                .filter(token -> capitals.mayBeName(sentence, token))
                .mapToObj(sentence::token)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Anna Quill, your oven awaits you | Dear Anna Quill",
                "we bake loaves | ''",
                "Élan and 4711 | Élan"
            })
    void whatHasACapitalMayBeAName(String text, String names) {
        assertThat(String.join(" ", names(false, text))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ihre Bewerbung als Bäcker | ''",
                "Liebe Anna, Ihre Bewerbung | Anna",
                "Sehr geehrter Herr Quill | Quill",
                "an Frau Dr. Ostrafen im Werk | Ostrafen"
            })
    void whereNounsHaveCapitalsPeopleAreToldByHowTheyAreAddressed(String text, String names) {
        assertThat(names(true, text).stream().filter(name -> !name.equals("Dr")).toList())
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names));
    }
}
