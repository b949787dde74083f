package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MessageParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that were once misread, each beside one that looks like it and says something else. */
class WordingsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Für die Stelle als Bäcker fiel die Wahl auf eine Mitbewerberin mit mehr Erfahrung. | REJECTED",
                "Ihre Bewerbung: Unsere Wahl ist auf einen anderen Bewerber gefallen. | REJECTED",
                "Unsere Wahl ist auf Sie gefallen: Wir bieten Ihnen die Stelle als Bäcker an. | OFFER",
                "Adjunto encontrarás el caso que deben resolver los candidatos al puesto de panadero. | ASSESSMENT",
                "Te invitamos a una entrevista el lunes, en la que veremos un caso que debes resolver en directo. | INTERVIEW",
                "We vragen alle kandidaten voor de functie van bakker om een proefredactie van twee pagina's. | ASSESSMENT"
            })
    void kindIsWhatTheSentenceSays(String sentence, Kind kind) {
        assertThat(read("Bakery", sentence).kind().value()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are happy to tell you that the Night Baker role is yours! | Night Baker",
                "Le poste de Boulanger de nuit est à vous, nous vous proposons de signer le contrat. | Boulanger de nuit",
                "Die Stelle als Nachtbäcker gehört Ihnen, der Arbeitsvertrag liegt bei. | Nachtbäcker",
                "El puesto de Panadero en Bilbao es tuyo, te enviamos el contrato. | Panadero",
                "Il posto di Panettiere è tuo, ti mandiamo il contratto. | Panettiere",
                "De functie van Nachtbakker is van jou, het contract volgt. | Nachtbakker"
            })
    void whatIsOnesOwnNowIsThePosition(String sentence, String title) {
        var verdict = read("Good news", sentence);

        assertThat(verdict.kind().value()).isEqualTo(Kind.OFFER);
        assertThat(verdict.title()).isNotNull();
        assertThat(verdict.title().value()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rozmowa rekrutacyjna: Microsoft Teams | Microsoft Teams",
                "Zaproszenie na rozmowę kwalifikacyjną - Anna Nowak | Anna Nowak"
            })
    void whereAndWithWhomOneTalksIsNoPosition(String heading, String notTitle) {
        var verdict = read(heading, "Dzień dobry, zapraszamy na rozmowę kwalifikacyjną w środę.");

        assertThat(verdict.title() == null ? "" : verdict.title().value()).isNotEqualTo(notTitle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostra Mill have come back and are keen to offer you the Night Baker role. | Ostra Mill",
                "Sarah has come back from leave and will look after your application for the Night Baker role. | Weir Talent"
            })
    void clientIsWhoDecidedAndNotWhoIsBackFromLeave(String sentence, String company) {
        var verdict = read("Night Baker", sentence + "\n\nEdda Quill\nWeir Talent Partners");

        assertThat(verdict.company()).isNotNull();
        assertThat(verdict.company().value()).startsWith(company);
    }

    /** Two sentences that sound like an offer, and no phrase that says so. */
    @ParameterizedTest
    @CsvSource({"Your driver", "Your contract"})
    void whatOnlySoundsLikeNewsIsNotTakenInUnasked(String heading) {
        var verdict = read(heading, "As a reminder, your topic is found at the address below.");

        assertThat(verdict.kind().value() == Kind.NOT_APPLICATION || verdict.needsReview())
                .isTrue();
    }

    private static Verdict read(String subject, String body) {
        String raw = "From: Edda Quill <edda@weirtalent.example>\r\nTo: jo@example.org\r\nSubject: " + subject
                + "\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0"
                + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + body + "\n";
        return CLASSIFIER.classify(new MessageParser().parse(raw.getBytes(UTF_8)));
    }
}
