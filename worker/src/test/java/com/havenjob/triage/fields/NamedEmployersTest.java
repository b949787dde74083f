package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People that a mail speaks of are no employers, and agencies are it only where they name nobody else. */
class NamedEmployersTest {

    private static String company(WrittenMail mail) {
        var company = FieldReader.read(mail.reading(), new Tokenizer(new Vocabulary()), NoContext.MODEL)
                .company();
        return company == null ? "" : company.finding().value();
    }

    @Test
    void peopleInSentencesAreNoEmployers() {
        assertThat(company(WrittenMail.saying("Hi Ann,\n\nthank you for your interview with Rachid.\n\nOstra Mill Ltd")
                        .from("x@gmail.com")))
                .isEqualTo("Ostra Mill Ltd");
        assertThat(company(WrittenMail.saying(
                                "Beste Ann,\n\nNa het gesprek met Ruben en Fatima willen we je graag nog een keer "
                                        + "spreken.\n\nMet vriendelijke groet,\n\nBakkerij Ostra")
                        .from("x@gmail.com")))
                .isEqualTo("Bakkerij Ostra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vester-seleccion.example | Buenos días, Ana: gestionamos la selección para Talleres Ostra.",
                "vesterwerving.example | Beste Ann, wij doen de werving voor Talleres Ostra in Zwolle.",
                "vester-recrutement.example | Bonjour Anne, je recrute pour Talleres Ostra.",
                "vesterrecruitment.example | Hi Ann, we are recruiting on behalf of Talleres Ostra."
            })
    void anAgencyNamesItsClient(String domain, String body) {
        assertThat(company(WrittenMail.saying(body + "\n\nIlse Vester\nVester Recruitment")
                        .from("ilse@" + domain)))
                .isEqualTo("Talleres Ostra");
    }

    @Test
    void aNameThatASentenceCutsIsWrittenAsTheSenderWritesIt() {
        assertThat(company(WrittenMail.saying("Bonjour Ann,\n\nMerci d'avoir postulé chez Maison Ostrel.")
                        .from("Maison Ostrel <info@ostrel.example>")))
                .isEqualTo("Maison Ostrel");
    }

    @Test
    void anOwnersNameMayEndTheNameOfTheFirm() {
        assertThat(company(
                        WrittenMail.saying("Dzień dobry,\n\nczekam na odpowiedź.\n\nBiuro Rachunkowe OSTRA Ewa Vester")
                                .from("Ewa Vester <ewa@ostra-rachunkowe.example>")))
                .isEqualTo("Biuro Rachunkowe OSTRA Ewa Vester");
    }
}
