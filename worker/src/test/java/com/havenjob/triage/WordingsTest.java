package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MessageParser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that were once misread, each beside one that looks like it and says something else. */
class WordingsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final Map<String, String> RECEIPTS = Map.of(
            "de", "Ihre Bewerbung als Bäcker ist eingegangen. ",
            "nl", "Je sollicitatie als bakker is ontvangen. ",
            "pl", "Otrzymaliśmy Twoją aplikację na stanowisko piekarza. ",
            "en", "We have received your application for the baker role. ");

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

    /** A receipt says what silence will mean: the verb in front is as good a condition as «if». */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Hören Sie binnen vier Wochen nichts, haben wir uns leider für eine andere Person entschieden. | APPLIED",
                "de | Sollten wir uns bis Mai nicht melden, konnten wir Sie leider nicht berücksichtigen. | APPLIED",
                "nl | Hoor je binnen drie weken niets van ons, dan is de keuze helaas op een ander gevallen. | APPLIED",
                "nl | Heeft u op 1 mei nog geen bericht, dan bent u niet geselecteerd. | APPLIED",
                "pl | Jeśli nie odezwiemy się w ciągu miesiąca, tym razem wybraliśmy inne osoby. | APPLIED",
                "en | If you have not been contacted by May, please take it that you were not shortlisted. | APPLIED",
                "en | Should you not hear from us by May, you have not been successful on this occasion. | APPLIED",
                "en | You have not been shortlisted on this occasion. | REJECTED",
                "de | Leider konnten wir Sie nicht berücksichtigen. | REJECTED"
            })
    void silenceIsAConditionInWhateverOrder(String language, String sentence, Kind kind) {
        assertThat(read("Bakery", RECEIPTS.get(language) + sentence).kind().value())
                .isEqualTo(kind);
    }

    /** Every system says where the applicant can look; that is no news of the application. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Den Stand Ihrer Bewerbung können Sie jederzeit im Bewerberportal einsehen.",
                "de | Im Bewerberportal können Sie jederzeit den Status Ihrer Bewerbung verfolgen.",
                "nl | De status van je sollicitatie kun je altijd in je account bekijken.",
                "nl | In je account kun je altijd de voortgang van je sollicitatie volgen.",
                "pl | W panelu kandydata możesz w każdej chwili sprawdzić status swojej aplikacji.",
                "en | You can check the status of your application in your account at any time."
            })
    void whereToLookIsNoNews(String language, String sentence) {
        assertThat(read("Bakery", RECEIPTS.get(language) + sentence).kind().value())
                .isEqualTo(Kind.APPLIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sie gehören nicht zu den Bewerbern, die wir zum Gespräch einladen. | REJECTED",
                "Je hoort niet bij de bakkers die we op gesprek vragen. | REJECTED",
                "Die Stelle als Bäcker ging an einen Gesellen aus dem Nachbarort. | REJECTED",
                "The post of baker has gone to somebody who lives nearby. | REJECTED",
                "Mamy już komplet piekarzy, dziękujemy za zgłoszenie. | REJECTED",
                "Ihrer Bewerbung fehlt das Zeugnis. Ohne dieses Zeugnis können wir sie nicht berücksichtigen. | UNDER_REVIEW",
                "W ofercie na stanowisko piekarza brakuje kopii dyplomu, proszę o uzupełnienie. | UNDER_REVIEW",
                "Nach bestandenem Eignungstest laden wir Sie zum Vorstellungsgespräch als Bäcker ein. | INTERVIEW",
                "Having passed the written test, you are called for a personal interview as baker on Monday. | INTERVIEW",
                "Komm doch am Samstag auf eine Probeschicht in der Backstube vorbei. | INTERVIEW",
                "Wir laden Sie als Bäcker zu einem zeitversetzten Videointerview ein. | ASSESSMENT",
                "For your video interview as baker you record your answers and nobody is at the other end. | ASSESSMENT",
                "Wij nodigen je uit voor een video-interview: neem je antwoorden op met je telefoon. | ASSESSMENT",
                "Zatrudnimy Panią jako piekarza, umowa na okres próbny od lutego. | OFFER",
                "We'd like to take you on as a baker, 19 an hour, start on Monday. | OFFER",
                "Wat mij betreft kun je maandag als bakker beginnen, 2.900 bruto. | OFFER",
                "Gerne möchten wir mit Ihnen ein erstes Gespräch am Telefon über die Stelle als Bäcker führen. | PHONE_SCREEN"
            })
    void informalAndFormalWordsSayTheSame(String sentence, Kind kind) {
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
