package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderPersonTest {

    private static boolean isPerson(String from, String body) {
        return SenderPerson.is(WrittenMail.saying(body).from(from).reading());
    }

    @Test
    void accentsAloneAreNoName() {
        assertThat(isPerson("\u0301 Vester <vester@ostra.example>", "Kind regards"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Vester <ilse@ostra.example>",
                "Ilse Vester <ilse.vester@ostra.example>",
                "Ilse Vester <ivester@ostra.example>",
                "Ilse Vester <i.vester@ostra.example>",
                "Dipl.-Ing. Uwe Vester <vester@ostra.example>",
                "Ilse van der Vester <ilse-v@ostra.example>"
            })
    void peoplesAddressesBeginWithTheirNames(String from) {
        assertThat(isPerson(from, "Hello,\n\nwe write soon.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse <ilse@ostra.example>",
                "Ilse Vester <ilses@ostra.example>",
                "Ilse Vester <box@ostra.example>",
                "Ilse of the Night Nurses <ilse@ostra.example>",
                "Ostra Mill <ostra@ostramill.example>",
                "Hotel Ostra <hotel@ostra.example>",
                "Careers Ostra <careers@ostra.example>",
                "Al Po <al@ostra.example>",
                "<ilse@ostra.example>"
            })
    void whatIsNoPersonsAddressSaysNothing(String from) {
        assertThat(isPerson(from, "Hello,\n\nwe write soon.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse",
                "Ilse,",
                "Ilse.",
                "- Ilse",
                "Hello, I'm Ilse from the mill.",
                "My name is Ilse, and I bake.",
                "Soy Ilse de Ostra."
            })
    void peopleSignOrSayWhoTheyAre(String line) {
        assertThat(isPerson("Ilse Vester <box@ostra.example>", "Hello\n\n" + line + "\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilse will write", "I'm Ilsebeth from the mill.", "Dear Ilse"})
    void aNameInASentenceIsNoSignature(String line) {
        assertThat(isPerson("Ilse Vester <box@ostra.example>", "Hello\n\n" + line + "\n"))
                .isFalse();
    }

    @Test
    void aSystemsAddressIsNoPersonsUnlessItHasAName() {
        assertThat(isPerson("Ilse Vester <ilse@greenhouse.io>", "Hello")).isFalse();
        assertThat(isPerson("Ilse Vester <ilse.vester@greenhouse.io>", "Hello")).isTrue();
    }

    @Test
    void theNameIsGivenFolded() {
        assertThat(SenderPerson.name(WrittenMail.saying("-")
                        .from("Ílse Vester <ilse@ostra.example>")
                        .reading()))
                .isEqualTo("ilse vester");
        assertThat(SenderPerson.name(WrittenMail.saying("-")
                        .from("Ostra Mill <ostra@ostramill.example>")
                        .reading()))
                .isEmpty();
    }

    @Test
    void aLineIsTheSendersNameWhereTheAddressHasAWordOfIt() {
        var mail = WrittenMail.saying("-")
                .from("Ilse Vester <i.vester@ostra.example>")
                .reading();

        assertThat(SenderPerson.isName("Ilse Vester", mail)).isTrue();
        assertThat(SenderPerson.isName("Ostra Vesterlund", mail)).isFalse();
        assertThat(SenderPerson.isName("Jo Vester", mail)).isTrue();
        assertThat(SenderPerson.signs("Ilse", mail)).isTrue();
        assertThat(SenderPerson.signs("Ostra", mail)).isFalse();
    }

    @Test
    void aHousesAddressNamesNobody() {
        var mail =
                WrittenMail.saying("-").from("Ostra Mill <ostra@ostra.example>").reading();

        assertThat(SenderPerson.isName("Ostra Mill", mail)).isFalse();
        assertThat(SenderPerson.signs("Mill", mail)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Vester, I. (Ilse)\" <i.vester@ostra.example>",
                "\"Vester, Anna\" <box@ostra.example>",
                "VESTER Anna <box@ostra.example>",
                "mgr Anna Vester <box@ostra.example>"
            })
    void surnamesFirstAndTitlesAreThoseOfPeople(String from) {
        assertThat(isPerson(from, "Hello,\n\nwe write soon.")).isTrue();
    }

    @Test
    void aFirmCalledLikeAPersonIsSpokenOf() {
        assertThat(isPerson("Anna Vester <box@ostra.example>", "Thank you for applying to Anna Vester!"))
                .isFalse();
        assertThat(isPerson("Anna Vester | Ostra Mill <box@ostra.example>", "Hello"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Anna Vester\nRecruiter', true",
        "'Anna', true",
        "'Anna Vester | Recruiter', true",
        "'Anna Vester', false",
        "'Anna Vester Recruiter Portal', false"
    })
    void throughASystemPeopleSignWithWhatTheyDo(String signature, boolean person) {
        assertThat(isPerson("Anna Vester <no-reply@ostra.example>", "Hello,\n\nsee you.\n\n" + signature))
                .isEqualTo(person);
    }

    @Test
    void throughASystemTheFirstNameAndAPartedSignatureTogetherTell() {
        String signed = "Hello,\n\nsee you.\n\nIlske\n\nIlske Vester | GM";

        assertThat(isPerson("Ilske Vester <no-reply@ostra.example>", signed)).isTrue();
        assertThat(isPerson("Ilske Vester <no-reply@ostra.example>", signed.replace("\nIlske\n", "\n")))
                .isFalse();
    }

    @Test
    void whoHasTheEmployerBehindTheNameIsToldByTheAddress() {
        assertThat(SenderPerson.isEmployed(WrittenMail.saying("Hello")
                        .from("Anna Vester - Ostra Mill <anna.vester@ostra.example>")
                        .reading()))
                .isTrue();
        assertThat(SenderPerson.isEmployed(WrittenMail.saying("Hello")
                        .from("Careers - Ostra Mill <jobs@ostra.example>")
                        .reading()))
                .isFalse();
        assertThat(SenderPerson.isEmployed(WrittenMail.saying("Hello")
                        .from("Anna Vester <anna.vester@ostra.example>")
                        .reading()))
                .as("nobody stands behind the name")
                .isFalse();
    }
}
