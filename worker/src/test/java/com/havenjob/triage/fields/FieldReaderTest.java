package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private static FieldReading read(WrittenMail mail) {
        return FieldReader.read(mail.reading(), new Tokenizer(new Vocabulary()), NoContext.MODEL);
    }

    private static String title(FieldReading fields) {
        return fields.title() == null ? "" : fields.title().finding().value();
    }

    private static Choice choice(FieldReading fields) {
        return Objects.requireNonNull(fields.title());
    }

    private static String company(FieldReading fields) {
        return fields.company() == null ? "" : fields.company().finding().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position: Night Nurse",
                "Position: Night Nurse, Tiltmore",
                "Position: Tiltmore - Night Nurse",
                "Position: Tiltmore | Night Nurse",
                "Position: Tiltmore: Night Nurse"
            })
    void theEmployerIsNoPartOfTheTitle(String line) {
        var fields = read(WrittenMail.saying("Company: Tiltmore\n" + line).from("x@gmail.com"));

        assertThat(company(fields)).isEqualTo("Tiltmore");
        assertThat(title(fields)).isEqualTo("Night Nurse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Nurse - Lowfield/MG | Night Nurse",
                "Night Nurse - Lowfield/QQ | Night Nurse - Lowfield/QQ",
                "Night Nurse - São Lowfield/SP | Night Nurse",
                "Night Nurse - MRI/CT | Night Nurse - MRI/CT",
                "Data Analyst - Data/BI | Data Analyst - Data/BI",
                "Night Nurse – Burns/ICU | Night Nurse – Burns/ICU"
            })
    void aTownWithItsStateIsNoPartOfTheTitle(String line, String title) {
        assertThat(title(read(WrittenMail.saying("Company: Tiltmore\nPosition: " + line)
                        .from("x@gmail.com"))))
                .isEqualTo(title);
    }

    /** Both places begin with the title that a list of job words knows, and go on alike; one alone may go on with anything. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Nurse - Burns Unit | Night Nurse - Burns Unit | Night Nurse - Burns Unit",
                "Night Nurse - Burns Unit | Night Nurse | Night Nurse",
                "Night Nurse - Tiltmore | Night Nurse - Tiltmore | Night Nurse"
            })
    void aFieldThatSubjectAndTextBothWriteBehindATitleBelongsToIt(String subject, String text, String title) {
        var fields =
                read(WrittenMail.saying("Your CV for the position of " + text + " has arrived.\n\nCompany: Tiltmore")
                        .about(subject)
                        .from("x@gmail.com"));

        assertThat(title(fields)).isEqualTo(title);
    }

    @Test
    void theTailOfALabelledTitleIsNoEmployer() {
        var fields = read(WrittenMail.saying("Job Title: Night Nurse - Burns Unit\n\nTiltmore Infirmary Trust")
                .about("Your application: Night Nurse - Burns Unit")
                .from("Tiltmore Infirmary Trust <x@gmail.com>"));

        assertThat(company(fields)).isEqualTo("Tiltmore Infirmary Trust");
        assertThat(title(fields)).isEqualTo("Night Nurse - Burns Unit");
    }

    @Test
    void whatAnAnswerDoesNotSayTheMailItQuotesMayHaveSaid() {
        var quote = "\n\nOn Mon, 2 Mar 2026, Jo <jo@tiltmore.example> wrote:\n"
                + "> Thank you for applying for the Night Nurse position at Tiltmore.\n> Jo";
        var silent = read(WrittenMail.saying("See you then." + quote).from("x@gmail.com"));
        var speaking = read(WrittenMail.saying("Thank you for applying for the Day Nurse position at Wexcombe." + quote)
                .from("x@gmail.com"));

        assertThat(title(silent)).isEqualTo("Night Nurse");
        assertThat(choice(silent).finding().extractor()).isEqualTo("quoted");
        assertThat(title(speaking)).isEqualTo("Day Nurse");
        assertThat(choice(silent).support().score())
                .isLessThan(choice(speaking).support().score());
    }

    @Test
    void aLinkIntoTheEmployersBoardIsAJobsWhereItSaysSo() {
        var job = "https://boards.greenhouse.io/tiltmore/jobs/1";
        var fields = read(WrittenMail.saying("See " + job).from("x@gmail.com"));

        assertThat(fields.jobUrl()).isNotNull();
        assertThat(fields.jobUrl().value()).isEqualTo(job);
        assertThat(fields.jobUrl().extractor()).isEqualTo("greenhouse/link");
        assertThat(read(WrittenMail.saying("See https://boards.greenhouse.io/tiltmore/about"))
                        .jobUrl())
                .isNull();
        assertThat(read(WrittenMail.saying("See nothing")).jobUrl()).isNull();
    }

    @Test
    void theSystemThatSendsIsNotTheEmployer() {
        assertThat(company(read(WrittenMail.saying("Thank you for applying for the Night Nurse position at Greenhouse.")
                        .from("no-reply@greenhouse.io"))))
                .isEmpty();
        assertThat(company(read(WrittenMail.saying("Thank you for applying for the Night Nurse position at Tiltmore.")
                        .from("no-reply@greenhouse.io"))))
                .isEqualTo("Tiltmore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unfortunately our client Tiltmore Mills has chosen somebody else.",
                "Unser Mandant Tiltmore Mills hat sich anders entschieden.",
                "Nuestro cliente Tiltmore Mills ya cubrió la vacante.",
                "Notre client Tiltmore Mills a retenu une autre candidature.",
                "Il nostro cliente Tiltmore Mills ha scelto un altro profilo.",
                "Onze opdrachtgever Tiltmore Mills heeft voor een ander gekozen.",
                "Nosso cliente Tiltmore Mills seguiu com outra pessoa.",
                "Dzień dobry, nasz klient Tiltmore Mills wybrał niestety inną osobę do tej pracy."
            })
    void anAgencysClientIsTheEmployerHoweverOftenTheAgencyNamesItself(String sentence) {
        var fields = read(WrittenMail.saying(sentence + "\n\nKind regards,\nWexcombe Staffing\nWexcombe Staffing Team")
                .from("Wexcombe Staffing <jo@wexcombestaffing.example>"));

        assertThat(company(fields)).isEqualTo("Tiltmore Mills");
    }

    @Test
    void aFragmentOfANameIsCompletedByTheSignature() {
        var fields =
                read(WrittenMail.saying("Nous vous attendons vendredi à dix heures.\n\nConservatoire du Val d'Aubrenne")
                        .from("Direction Conservatoire du Val d'Aubrenne <direction@conservatoire-aubrenne.fr>"));

        assertThat(company(fields)).isEqualTo("Conservatoire du Val d'Aubrenne");
    }

    @Test
    void aShortNameIsCompletedByAHeadingThatHasItInFull() {
        var shortened = "Thanks for your interest in Tiltmore! We will be in touch.\n";

        assertThat(company(read(WrittenMail.saying("Visit Tiltmore Networks\n\n" + shortened)
                        .from("x@gmail.com"))))
                .isEqualTo("Tiltmore Networks");
        assertThat(company(read(WrittenMail.saying("Visit Tiltmore Careers\n\n" + shortened)
                        .from("x@gmail.com"))))
                .isEqualTo("Tiltmore");
        assertThat(company(read(WrittenMail.saying("The Tiltmore Health & Safety desk\n\n" + shortened)
                        .from("x@gmail.com"))))
                .isEqualTo("Tiltmore");
    }

    @Test
    void aDepartmentThatSignsIsNotTheCompany() {
        var fields =
                read(WrittenMail.saying("Thank you for applying to Tiltmore.\n\nBest wishes,\nTiltmore Outreach Team")
                        .from("hello@tiltmore.com"));

        assertThat(company(fields)).isEqualTo("Tiltmore");
    }

    @Test
    void theSecondHalfOfATitleIsNoCompanyWhereASentenceHasTheWholeTitle() {
        var fields = read(WrittenMail.saying(
                        "We confirm that Tiltmore received your application for Night Baker, Sourdough (reference"
                                + " TM-2241).")
                .about("We received your application: Night Baker, Sourdough")
                .from("Tiltmore Careers <tiltmore@avature.net>"));

        assertThat(title(fields)).isEqualTo("Night Baker, Sourdough");
        assertThat(company(fields)).isEqualTo("Tiltmore");
    }

    @Test
    void whatStandsInThePlaceOfACompanyIsTheTitleWhereTheCompanyIsAnotherForCertain() {
        var fields = read(WrittenMail.saying("Grazie, l'abbiamo ricevuta.\n\nHR Tiltmore")
                .about("La tua candidatura: Brewing Liaison")
                .from("Tiltmore Careers <notification@jobvite.com>"));

        assertThat(company(fields)).isEqualTo("Tiltmore");
        assertThat(title(fields)).isEqualTo("Brewing Liaison");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you for your application for the competition for Clerical Baker (Grade III). | Clerical Baker (Grade III)",
                "We have appointed another applicant as Parish Baker. | Parish Baker",
                "We would love to have you on board as Night Baker from May. | Night Baker",
                "You made it through our review for the 2031 New Grad Nurse program at Ostra. | 2031 New Grad Nurse",
                "Vielen Dank für Ihre Bewerbung auf die Stelle als Referentin im Referat Brot. | Referentin im Referat Brot",
                "Wir hätten dich gerne bei uns als dipl. Bäckerin in der Backstube. | dipl. Bäckerin",
                "Graag bieden wij je de functie van Bakker (32 uur) aan. | Bakker",
                "We willen je graag aannemen als bakker. | bakker",
                "Votre dossier pour le poste d'assistant-e de cuisine (70 %) a retenu notre attention. | assistant-e de cuisine",
                "Concernant le mi-temps de boulangère, nous avons choisi une autre personne. | boulangère",
                "Queremos que seas nuestra nueva panadera. | panadera",
                "El proceso para Supervisor(a) de Hornos continúa. | Supervisor(a) de Hornos",
                "Vorremmo che fossi la nostra nuova pasticcera. | pasticcera",
                "Abbiamo ricevuto il tuo CV per il ruolo di Sviluppatore (Go). | Sviluppatore (Go)",
                "Obrigado por concorrer à vaga de Enfermeiro(a) - Urgência. | Enfermeiro(a) - Urgência",
                "Queremos que seja a nossa nova cozinheira. | cozinheira",
                "W naborze na stanowisko inspektora w Wydziale Chleba wybrano inną osobę. | inspektor w Wydziale Chleba",
                "Bierzemy Pana na piekarza. | piekarz",
                "Dziękujemy za rozmowę. Więcej o samej roli Accounts Nurse with German opowiem w trakcie spotkania. | Accounts Nurse with German"
            })
    void aTitleIsReadAsWholeAsPeopleWriteIt(String sentence, String title) {
        assertThat(title(read(WrittenMail.saying(sentence).from("x@gmail.com"))))
                .isEqualTo(title);
    }

    @Test
    void whatTheWriterSignsAsIsNotTheTitle() {
        var fields = read(WrittenMail.saying("We read your papers.\n\nKind regards\nJo Tilt\nBakery Manager")
                .from("x@gmail.com"));

        assertThat(title(fields)).isEmpty();
    }

    @Test
    void whatMayBeAdvertisedLaterIsNotTheTitle() {
        var fields =
                read(WrittenMail.saying("We decided to offer the Night Baker post to another candidate. Please keep an"
                                + " eye on our website, as we may be recruiting for a Day Baker in the spring.")
                        .from("x@gmail.com"));

        assertThat(title(fields)).isEqualTo("Night Baker");
    }

    @Test
    void aCompanyWithAWordForWorkInItsNameIsNoTitle() {
        var fields = read(WrittenMail.saying("Company: Ostra Software\nPosition: Ostra Software")
                .from("x@gmail.com"));

        assertThat(title(fields)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bedankt voor je sollicitatie op de functie van Bakker – wijkteam noord (m/v/x). | Bakker – wijkteam noord",
                "Ihre Bewerbung:¶¶Bäckereifachkraft (m/w/d) Feingebäck¶¶ist bei uns. | Bäckereifachkraft Feingebäck",
                "danke für deine Bewerbung als Filialleiter:in in unserem Laden. | Filialleiter:in",
                "come concordato ieri in bottega: fornaio notturno, III livello, 40 ore. | fornaio notturno",
                "Per la copertura di n. 2 posti a tempo pieno di Assistente Sociale, Area dei Funzionari. | Assistente Sociale",
                "Nabór na wolne stanowisko urzędnicze - Inspektor ds. chleba - wyznaczony na dzień 4 maja odwołano. | Inspektor ds. chleba"
            })
    void aTitleEndsWhereItsSpecialityDoes(String text, String title) {
        assertThat(title(read(WrittenMail.saying(text.replace('¶', '\n')).from("x@gmail.com"))))
                .isEqualTo(title);
    }

    @Test
    void aShortTitleIsCompletedFromTheMailThatIsQuoted() {
        var fields = read(WrittenMail.saying("Ciao, ti va bene giovedì?\n\nIl giorno gio 15 mag 2031 Jo ha scritto:\n"
                        + "> abbiamo letto la tua mail per il posto di Capo partita ai primi.")
                .about("Re: Capo partita")
                .from("x@gmail.com"));

        assertThat(title(fields)).isEqualTo("Capo partita ai primi");
    }

    @Test
    void aSubjectInSmallLettersNamesTheTitleBesideWhatHappens() {
        assertThat(title(read(WrittenMail.saying("Joehoe, we zien je donderdag.")
                        .about("Tweede gesprek front-end developer @ Tiltmore")
                        .from("x@gmail.com"))))
                .isEqualTo("front-end developer");
    }

    @Test
    void aTownThatTheMailNamesElsewhereIsNoPartOfTheTitle() {
        assertThat(title(read(WrittenMail.saying("Could we speak on Tuesday? We are a small shop in Wexcombe.")
                        .about("Bakery Manager, Wexcombe - quick chat?")
                        .from("x@gmail.com"))))
                .isEqualTo("Bakery Manager");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il colloquio per la posizione di addetta alla reception si terrà venerdì. | addetta alla reception",
                "La selezione per addetto al banco del pane è in corso. | addetto al banco del pane",
                "Congratulations, you made it to the final round for Night Baker. | Night Baker",
                "We will not be making you an offer for Night Baker, Cakes. | Night Baker, Cakes",
                "You have withdrawn from consideration for Night Baker. | Night Baker"
            })
    void theWholeTitleIsReadWhateverCarriesIt(String text, String title) {
        assertThat(title(read(WrittenMail.saying(text)))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you for applying for the Joiner (Nantwell) position in Nantwell. | Joiner",
                "Thank you for applying for the Joiner (Nantwell) position. | Joiner (Nantwell)",
                "Thank you for applying for the Joiner (Stairs) position in Nantwell. | Joiner (Stairs)"
            })
    void aTownInBracketsIsOneWhereTheMailSaysSo(String text, String title) {
        assertThat(title(read(WrittenMail.saying(text)))).isEqualTo(title);
    }

    @Test
    void aHyphenThatWaitsForItsWordEndsNoTitle() {
        assertThat(title(read(WrittenMail.saying(
                        "Wir danken Ihnen für Ihre Bewerbung als Lehrer Grund-, Haupt- und Realschule in Kassel."))))
                .isEqualTo("Lehrer Grund-, Haupt- und Realschule");
    }

    @Test
    void twoPeopleAreNoPosition() {
        assertThat(title(read(WrittenMail.saying(
                        "Company: Tiltmore\n\nYour interview is confirmed: a tour with Ann Vester and Tom Ree."))))
                .isEmpty();
    }
}
