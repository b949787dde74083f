package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several names of a mail is the employer's, and which form of it is the name in full. */
class ChosenEmployersTest {

    private static String company(WrittenMail mail) {
        var company = FieldReader.read(mail.reading(), new Tokenizer(new Vocabulary()), NoContext.MODEL)
                .company();
        return company == null ? "" : company.finding().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Personalstelle <personal@lra-ostra.example> | Das Auswahlverfahren läuft bei der Abteilung Bauwesen. | Im Auftrag~H. Dorn~Landratsamt Ostra | Landratsamt Ostra",
                "Ufficio Concorsi <concorsi@comune.ostrafiorita.example> | La domanda per Istruttore è arrivata tramite inPA. | Settore Risorse Umane~Comune di Ostrafiorita | Comune di Ostrafiorita",
                "Dział Kadr <kadry@szpital-ostra.example> | Dziękujemy za aplikację na stanowisko pielęgniarki w Oddziale Kardiologii. | Kierownik Działu Kadr~Szpital Powiatowy w Ostrze | Szpital Powiatowy w Ostrze",
                "Paulo Vester <paulo@metalostra.example> | Segue a proposta para Auxiliar na unidade de Valverde. | Paulo Vester~Metalostra Indústria Ltda. | Metalostra Indústria Ltda.",
                "Sección de Personal <personal@dip-ostra.example> | Hemos recibido su solicitud en la Sede Electrónica. | Negociado de Selección~Diputación Provincial de Ostra | Diputación Provincial de Ostra"
            })
    void whatOneSentenceNamesIsNoEmployerBesideTheSignature(
            String sender, String sentence, String signature, String employer) {
        assertThat(company(WrittenMail.saying(sentence + "\n\n" + signature.replace('~', '\n'))
                        .about("-")
                        .from(sender)))
                .isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Empresa Laticínios Ostra | Laticínios Ostra <no-reply@gupy.com.br>",
                "Les équipes Papeterie Ostra | Papeterie Ostra <noreply@digitalrecruiters.com>",
                "Directeur Basisschool Ostra | Basisschool Ostra <info@basisschoolostra.example>"
            })
    void wordsForAFirmInFrontOfANameAreNoPartOfIt(String signature, String sender) {
        assertThat(company(WrittenMail.saying("Olá,\n\n…\n\n" + signature)
                        .about("-")
                        .from(sender)))
                .isEqualTo(sender.substring(0, sender.indexOf(" <")));
    }

    @Test
    void theSendersNameSaysWhatKindOfHouseItIs() {
        assertThat(company(WrittenMail.saying("Bonjour Ann,\n\nMerci d'avoir postulé chez Ostrel !\n\nL'équipe Ostrel")
                        .from("Brasserie Ostrel <no-reply@taleez.com>")))
                .isEqualTo("Brasserie Ostrel");
    }

    @Test
    void aBodyThatSpeaksOfItselfByInitialsSignsInFull() {
        assertThat(company(WrittenMail.saying(
                                "Bonjour,\n\nvotre candidature est transmise.\n\nCordialement\nInstitut Médical d'Ostra")
                        .about("IMO - votre candidature")
                        .from("RH <rh@imo.example>")))
                .isEqualTo("Institut Médical d'Ostra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostrel x Ann | Merci pour ta candidature.",
                "Ann <> Ostrel | Grab a slot for a first call.",
                "Ostrel – shall we talk? | I would love to tell you about Ostrel.",
                "Ostrel take-home | The task is at https://files.ostrel.example/t/8",
            })
    void whereAPersonWritesThroughASystemTheSubjectMayNameTheEmployer(String subject, String text) {
        assertThat(company(WrittenMail.saying("Hi Ann,\n\n" + text + "\n\nIlse\n")
                        .about(subject)
                        .from("Ilse Vester <no-reply@hire.lever.co>")))
                .isEqualTo("Ostrel");
    }

    @Test
    void belowTheWritersNameStandsTheEmployer() {
        assertThat(company(WrittenMail.saying("Hi Ann,\n\nwe filled the role.\n\nIlse\nOstrel Pictures")
                        .about("news")
                        .from("Ilse Vester <i.vester@breezy-mail.com>")))
                .isEqualTo("Ostrel Pictures");
        assertThat(company(
                        WrittenMail.saying("Hi Ann,\n\nwe chose another.\n\nIlse Vester (she/her)\nRecruiter, Ostrel")
                                .about("news")
                                .from("Ilse Vester <no-reply@greenhouse-mail.io>")))
                .isEqualTo("Ostrel");
    }

    @Test
    void theSystemsDomainHasTheEmployersLabel() {
        assertThat(company(WrittenMail.saying("Hi Ann,\n\nno news yet.\n\nIlse\n\nOstrel Mills · Sent with Teamtailor")
                        .about("news")
                        .from("Ilse Vester <ilse@ostrelmills.teamtailor-mail.com>")))
                .isEqualTo("Ostrel Mills");
    }

    @Test
    void aFirmMayHaveItsOwnersSurname() {
        assertThat(company(WrittenMail.saying("Dag Ann,\n\ntot maandag.\n\nIlse Vester\nZaakvoerder\nFietsen Vester")
                        .about("gesprek")
                        .from("Ilse Vester <ilse.vester@telenet.be>")))
                .isEqualTo("Fietsen Vester");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2026 Ostrel Dental Group Ltd. All rights reserved. | Ostrel Dental Group Ltd",
                "Ce message vous est envoyé par Ostrel Logistique SAS, 5 rue des Docks, 76000 Rouen. | Ostrel Logistique SAS"
            })
    void whereNothingElseNamesItTheLegalLineDoes(String line, String employer) {
        assertThat(company(WrittenMail.saying("Hello,\n\nthank you.\n\n" + line)
                        .about("-")
                        .from("noreply@apply-system.example")))
                .isEqualTo(employer);
    }

    @Test
    void universitiesKeepTheirWord() {
        assertThat(company(WrittenMail.saying("Dear Ann,\n\nthank you.")
                        .about("-")
                        .from("Ostrel University Human Resources <noreply@pageuppeople.com>")))
                .isEqualTo("Ostrel University");
        assertThat(company(WrittenMail.saying("Dear Ann,\n\nthank you.")
                        .about("-")
                        .from("Ostrel University Recruiting <noreply@myworkday.com>")))
                .isEqualTo("Ostrel");
    }

    @Test
    void theAddressHasTheBasicFormOfADeclinedName() {
        assertThat(company(WrittenMail.saying("Dzień dobry,\n\nzapraszam na rozmowę w Zielonym Ostrze.\n\nOla")
                        .about("Rozmowa")
                        .from("Ola z Zielonego Ostra <ola@zieloneostro.example>")))
                .isEqualTo("Zielone Ostro");
    }

    @Test
    void theTownInAnAddressIsNotTheBodyThatSitsThere() {
        assertThat(company(WrittenMail.saying("Dzień dobry,\n\nofertę przyjęto.\n\nOstrów, dnia 3.03.2026 r.")
                        .about("-")
                        .from("Urząd Miejski w Ostrowie <kadry@ostrow.example>")))
                .isEqualTo("Urząd Miejski w Ostrowie");
    }

    @Test
    void aLabelCountsBeforeWhatASystemCallsItself() {
        assertThat(company(WrittenMail.saying("Dear Ann,\n\nOrganisation: Office for Ostra Waters\n\nThank you.")
                        .about("Public Service Jobs: update on your application")
                        .from("Public Service Jobs <noreply@publicservicejobs.example>")))
                .isEqualTo("Office for Ostra Waters");
    }

    @Test
    void aSignatureHasWhatStandsOnBothSidesOfAShortName() {
        assertThat(company(WrittenMail.saying("Guten Tag,\n\nvielen Dank.\n\nEmil Ostrow Internationale Spedition GmbH")
                        .about("-")
                        .from("Personalabteilung Ostrow <personal@ostrow-spedition.example>")))
                .isEqualTo("Emil Ostrow Internationale Spedition GmbH");
    }

    @Test
    void peopleSignForAFirm() {
        assertThat(company(WrittenMail.saying("Dear Ann,\n\nthank you.\n\nFor Ostrel Cements & Infra Ltd.")
                        .about("-")
                        .from("Ostrel Cements Careers <system@successfactors.eu>")))
                .isEqualTo("Ostrel Cements & Infra Ltd.");
    }

    @Test
    void aLegalFormMayStandInFront() {
        assertThat(company(WrittenMail.saying("Bonjour,\n\nà mardi.\n\nSAS Ostrel Ingénierie | 8 rue du Port")
                        .about("Entretien Ostrel")
                        .from("Anne Vester <anne.vester@ostrel.example>")))
                .isEqualTo("SAS Ostrel Ingénierie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BewerberCenter <noreply@rexx-recruitment.com> | St.-Anna-Stift Ostrel",
                "Anna Maria Sordi <am.sordi@gmail.com> | Coop. Sociale Ostrel"
            })
    void peopleAndOfficesInTheSendersNameAreNotTheEmployer(String sender, String employer) {
        assertThat(company(WrittenMail.saying(
                                "Hi Lee,\n\nno news.\n\n" + sender.replaceAll(" via .*| <.*", "") + "\n" + employer)
                        .about("-")
                        .from(sender)))
                .isEqualTo(employer);
    }

    @Test
    void aPersonMayWriteViaASystem() {
        assertThat(company(WrittenMail.saying("Hoi Lee,\n\nhelaas.\n\nIlse Vester\nRecruiter\nOstrel")
                        .about("-")
                        .from("Ilse Vester via Recruitee <no-reply@recruitee.com>")))
                .isEqualTo("Ostrel");
    }

    @Test
    void whoAMailIsSentForIsTheEmployer() {
        assertThat(company(
                        WrittenMail.saying("Hello,\n\nThis email was sent on behalf of Ostrel Bay Paper. 4 Mill Road.")
                                .about("-")
                                .from("HR Helpdesk <noreply@hrsmart.example>")))
                .isEqualTo("Ostrel Bay Paper");
    }

    @Test
    void theKindOfABodyInFrontOfALinkIsNoPerson() {
        assertThat(company(WrittenMail.saying("Madame,\n\nvotre candidature est reçue.")
                        .about("-")
                        .from("Métropole d'Ostrel <ne-pas-repondre@ostrel.profils.example>")))
                .isEqualTo("Métropole d'Ostrel");
    }

    @Test
    void aUnitThatASystemsMailIsSignedByIsPartOfTheSender() {
        assertThat(company(WrittenMail.saying("Dear Ann,\n\nthank you.\n\nKind regards\nDivision of People & Culture")
                        .about("-")
                        .from("Ostrel University Talent Acquisition <noreply@pageuppeople.com>")))
                .isEqualTo("Ostrel University");
    }
}
