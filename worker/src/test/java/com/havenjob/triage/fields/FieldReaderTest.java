package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private static FieldReading read(WrittenMail mail) {
        return FieldReader.read(mail.reading(), new Tokenizer(new Vocabulary()));
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
}
