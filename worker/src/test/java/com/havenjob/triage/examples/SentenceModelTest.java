package com.havenjob.triage.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.reading.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that are not among the examples, in the words of people who write mails. */
class SentenceModelTest {

    private static final Knowledge KNOWLEDGE = Knowledge.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REJECTED | I'm afraid we went with a candidate who has worked in a mill before.",
                "INTERVIEW | Would Wednesday the fourth at ten suit you for the interview?",
                "OFFER | We would love to have you on board and attach your contract for signature.",
                "ASSESSMENT | Please upload your solution to the coding task by Friday evening.",
                "PHONE_SCREEN | When would be a good time for a short phone call?",
                "WITHDRAWN | As you asked, we have withdrawn your application from the process.",
                "REJECTED | Leider haben wir uns für eine andere Bewerberin entschieden.",
                "INTERVIEW | Gern laden wir Sie am Montag zu einem Vorstellungsgespräch in unsere Backstube ein.",
                "REJECTED | Nous sommes désolés, votre candidature n'a pas été retenue cette fois.",
                "INTERVIEW | Nous vous proposons un entretien jeudi matin dans nos locaux.",
                "REJECTED | Lamentamos decirte que hemos seguido con otros candidatos.",
                "OFFER | Siamo lieti di offrirti il posto e alleghiamo il contratto da firmare.",
                "APPLIED | Wij hebben uw sollicitatie ontvangen en nemen contact met u op.",
                "REJECTED | Infelizmente decidimos avançar com outro candidato.",
                "INTERVIEW | Zapraszamy Panią na rozmowę kwalifikacyjną w środę.",
                "OFFER | Wir hätten dich sehr gern bei uns in der Backstube, anfangen kannst du am Montag.",
                "REJECTED | De plek in de bakkerij gaat naar iemand die hier al werkte.",
                "UNDER_REVIEW | Przepraszam za ciszę, decyzja zapadnie dopiero po urlopie szefa.",
                "ASSESSMENT | Vous recevrez un lien pour filmer vos réponses avant lundi.",
                "ASSESSMENT | Mandaci la soluzione entro domenica, bastano poche ore.",
                "REJECTED | Al final nos quedamos con alguien que ya trabajaba aquí.",
                "REJECTED | Acabámos por ficar com quem já conhecia o moinho.",
                "OFFER | Traga o cartão de cidadão para prepararmos o contrato."
            })
    void sentenceIsLikeWhatItSays(Cue cue, String sentence) {
        assertThat(likeness(sentence)).isEqualTo(cue);
    }

    @Test
    void smallTalkSaysNothing() {
        assertThat(likeness("Have a lovely evening and best regards from the seaside."))
                .isNull();
        assertThat(likeness("Je reste à votre disposition pour toute question."))
                .isNull();
        assertThat(likeness("Resto a disposizione per ogni dubbio.")).isNull();
        assertThat(likeness("Ok")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0555 / 40 12 99", "+49 (0)30 5550 1234", "Tel. 030 555 01 23", "12.03.2026 - 14:00"})
    void digitsSayNothing(String line) {
        assertThat(likeness(line)).isNull();
    }

    private static @Nullable Cue likeness(String sentence) {
        return KNOWLEDGE.likeness().of(KNOWLEDGE.tokenizer().tokenize(sentence)).cue();
    }
}
