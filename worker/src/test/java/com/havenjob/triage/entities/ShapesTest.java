package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    private static String shape(String text, int token) {
        var sentence = new Tokenizer(new Vocabulary()).tokenize(text);
        return Shapes.NAMES.get(Shapes.of(sentence, token));
    }

    @ParameterizedTest
    @CsvSource({
        "mill, a",
        "éclair, a",
        "iOven, a",
        "Mill, Aa",
        "Éclair, Aa",
        "B, Aa",
        "B2, Aa",
        "OVM, A",
        "OVM-2, A",
        "MillWorks, AaA",
        "Ostra-Mill, AaA",
        "2026, 1",
        "24-hour, 1",
        "–, –",
        "«, «",
        "…, mark",
        "😀, mark",
        "%, mark"
    })
    void tokensAreToldApartByHowTheyAreWritten(String token, String shape) {
        assertThat(shape(token, 0)).isEqualTo(shape);
    }

    /** Letters and accents that are no single character of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u0301\u0308", "\uD835\uDC00", "\uFF9E", "\uFDFA", "\uD83D"})
    void whateverTheTokenItHasAShape(String token) {
        assertThat(shape(token, 0)).isNotEqualTo("none");
    }

    @Test
    void beyondASentenceThereIsNone() {
        assertThat(shape("Ostra Mill", -1)).isEqualTo("none");
        assertThat(shape("Ostra Mill", 1)).isEqualTo("Aa");
        assertThat(shape("Ostra Mill", 2)).isEqualTo("none");
        assertThat(shape("Ostra Mill", 9)).isEqualTo("none");
    }

    @Test
    void aFileTellsAllApart() {
        assertThat(new HashSet<>(Shapes.NAMES)).hasSameSizeAs(Shapes.NAMES);
        assertThat(Shapes.NAMES).noneMatch(name -> name.isBlank() || name.contains("=") || name.contains(" "));
    }
}
