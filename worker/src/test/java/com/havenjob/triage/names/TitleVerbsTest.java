package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cuoco resta aperta fino a maggio | cuoco",
                "cocinero pasa al martes | cocinero",
                "cocinero se cubrió | cocinero",
                "padeiro fica marcada para terça | padeiro",
                "enfermeira encontra-se preenchida | enfermeira",
                "kierowca wciąż trwa, zapraszamy | kierowca",
                "magazynier zatrudniliśmy kogoś innego | magazynier",
                "comptable prend plus de temps | comptable",
                "chauffeur vindt plaats | chauffeur",
                "Lagerist läuft noch | Lagerist",
                "cleaner (nights) remains open | cleaner (nights)"
            })
    void aSentenceGoesOnBehindATitleWithAVerb(String text, String title) {
        assertThat(TitleVerbs.before(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cook",
                "resta aperta",
                "Ostra remains open",
                "técnico de mejora continua",
                "analista de préstamos",
                "Head of IT Was Ist",
                "cook (who has a driving licence)"
            })
    void otherTextsStay(String text) {
        assertThat(TitleVerbs.before(text)).isEqualTo(text);
    }
}
