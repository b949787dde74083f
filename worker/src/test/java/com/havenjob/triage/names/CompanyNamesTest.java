package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ostra Mill, Inc. | ostra mill",
                "Brévault S.A.S. | brevault",
                "Rabenstein Optik GmbH & Co. KG | Rabenstein Optik",
                "Pebble & Thorn | Pebble and Thorn",
                "Quillmark.io | quillmark",
                "Dolina Systemów sp. z o.o. | dolina systemow sp z oo"
            })
    void spellingsOfOneCompanyShareTheirKey(String one, String other) {
        assertThat(CompanyKeys.key(one)).isNotEmpty().isEqualTo(CompanyKeys.key(other));
    }

    @Test
    void differentCompaniesKeepDifferentKeys() {
        assertThat(CompanyKeys.key("Ostra Mill")).isNotEqualTo(CompanyKeys.key("Ostra Mills"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostra Mill for the Night Baker position | Ostra Mill",
                "Ostra Mill, Inc. and we will be in touch | Ostra Mill, Inc.",
                "Bank of Vallmora! We | Bank of Vallmora",
                "the Institute for Applied Bread, where | Institute for Applied Bread",
                "Pebble & Thorn - Junior Designer | Pebble & Thorn",
                "Stonecross's team | Stonecross",
                "Museo de la Sal y queremos | Museo de la Sal",
                "Caja Rural del Tormes en Salamanca | Caja Rural del Tormes",
                "Plásticos Cadalso, S.A. de C.V. y le | Plásticos Cadalso, S.A. de C.V.",
                "Università degli Studi di Vallmora per il | Università degli Studi di Vallmora",
                "Hospital Nossa Senhora do Vale na | Hospital Nossa Senhora do Vale"
            })
    void nameEndsWhereProseBegins(String text, String name) {
        assertThat(CompanyNames.leading(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"our team", "your application", "this time", "us", "Monday", "https://x.example", "", "!!!"})
    void wordsThatAreNoNameAreRefused(String text) {
        assertThat(CompanyNames.leading(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hl | Harrow Lane | true",
                "hl | Harrow | false",
                "ccg | Cedar Creek Group | true",
                "x | Xylo | false"
            })
    void initialsStandForAName(String key, String name, boolean initials) {
        assertThat(CompanyKeys.isInitials(key, name)).isEqualTo(initials);
    }

    @Test
    void nameThatEndsLikeAGenitiveKeepsItsEnd() {
        assertThat(CompanyNames.leading("Tilly's, and we")).contains("Tilly's");
        assertThat(CompanyNames.leading("Tilly's careers page")).contains("Tilly");
        assertThat(CompanyNames.withoutTeam("Tilly's Talent", "Tilly's Talent Team"))
                .isEqualTo("Tilly");
    }

    @Test
    void wordsForWorkAloneAreNoCompany() {
        assertThat(CompanyNames.leading("Marketing")).isEmpty();
        assertThat(CompanyNames.leading("Marketing Bureau Vallmora")).isPresent();
    }

    @Test
    void teamWordsAreNoPartOfASignedName() {
        assertThat(CompanyNames.withoutTeam("Ostra Mill Talent Acquisition", "Ostra Mill Talent Acquisition"))
                .isEqualTo("Ostra Mill");
    }

    @Test
    void polishLegalFormBelongsToTheName() {
        assertThat(CompanyNames.leading("Zagórna Studio Sp. z o.o. z siedzibą w Kielcach"))
                .hasValue("Zagórna Studio Sp. z o.o.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "der Rabenstein Optik GmbH ist | Rabenstein Optik GmbH",
                "firmie Zagórna Studio na | Zagórna Studio",
                "la société Cadranval et | Cadranval"
            })
    void smallWordsInFrontAreNoPartOfTheName(String text, String name) {
        assertThat(CompanyNames.leading(text)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({
        "HL, Harrow Lane, true",
        "CO Lipnica, Centrum Ogrodnicze Lipnica, true",
        "CO Lipnica, Centrum Lipnica, false",
        "Co Lipnica, Centrum Ogrodnicze Lipnica, false",
        "CO Lipnica, Centrum Ogrodnicze Brzoza, false",
        "Lipnica, Centrum Ogrodnicze Lipnica, false"
    })
    void initialsAbbreviateANameOrItsFirstWords(String shorter, String longer, boolean expected) {
        assertThat(CompanyKeys.abbreviates(shorter, longer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Aubrenne, Conservatoire du Val d'Aubrenne, true",
        "Kerbel, Musée de Kerbel, true",
        "KERBEL, Musée de Kerbel, true",
        "Kerbel, Team Kerbel, false",
        "Kerbel, Kerbel, false",
        "erbel, Musée de Kerbel, false"
    })
    void whatStandsBehindALinkIsTheEndOfAName(String shorter, String longer, boolean expected) {
        assertThat(CompanyKeys.isEndOf(shorter, longer)).isEqualTo(expected);
    }

    @Test
    void anElidedArticleGoesOnWithTheName() {
        assertThat(CompanyNames.leading("Moulins de l'Orbe S.A.S. et nous")).contains("Moulins de l'Orbe S.A.S.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostra Mill is baking | Ostra Mill",
                "Ostra mill | Ostra",
                "quillmark is | quillmark",
                "Mill 24 is | Mill 24",
                "Ostra eMill is | Ostra eMill",
                "24 Mills are | 24 Mills",
                "Haus der 100 Brote sucht | Haus der 100 Brote",
                "Ostra and mill | Ostra",
                "Ostra of | Ostra",
                "Museo de la Sal nos | Museo de la Sal",
                "Museo de la sal | Museo",
                "Museo de la | Museo",
                "Museo de entonces | Museo",
                "Moulins de l’Orbe et nous | Moulins de l’Orbe",
                "Moulins de l'orbe | Moulins",
                "Pane e dell'Olio da | Pane e dell'Olio",
                "Pane e quell'Olio da | Pane",
                "Institute for Rye Physics is | Institute for Rye Physics",
                "Institute for rye | Institute",
                "Institute for | Institute",
                "Ostra for Rye | Ostra",
                "Ostra, Inc. is | Ostra, Inc.",
                "Ostra, Mill | Ostra",
                "Ostra- Mill | Ostra",
                "Ostra ' Mill | Ostra",
                "Edda Quill's bakery | Edda Quill",
                "Edda Quill's | Edda Quill's",
                "The Ostra Mill is | The Ostra Mill",
                "the Ostra Mill is | Ostra Mill"
            })
    void nameGoesOnAsLongAsItsWordsBelongToIt(String text, String name) {
        assertThat(CompanyNames.leading(text)).hasValue(name);
    }

    @Test
    void nameHasNineWordsAtMost() {
        assertThat(CompanyNames.leading("Alba Brisa Cedro Dalia Encina Fresno Genista Hiedra Iris Jara Lirio"))
                .hasValue("Alba Brisa Cedro Dalia Encina Fresno Genista Hiedra Iris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "and Ostra Mill", "team Ostra", "der die das Rabenstein", "your bakery", "'", "der"})
    void textThatBeginsWithOtherWordsBeginsWithNoName(String text) {
        assertThat(CompanyNames.leading(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ostra Mill · Vallmora; Ostra Mill",
                "' · Ostra Mill'; Ostra Mill",
                "Ostra Mill | Careers; Ostra Mill",
                "Ostra Mill - Recruiting Team; Ostra Mill",
                "Ostra Mill); Ostra Mill",
                "Ostra Mill (Vallmora); Ostra Mill (Vallmora)",
                "Ostra Mill.; Ostra Mill",
                "Ostra Mill Inc.; Ostra Mill Inc.",
                "Ostra Mill?; Ostra Mill",
                "Ostra+; Ostra+"
            })
    void lineThatIsACompanyIsFreedFromMarksAndTails(String line, String name) {
        assertThat(CompanyNames.whole(line)).hasValue(name);
    }

    @Test
    void nameHasEightyCharactersAtMost() {
        assertThat(CompanyNames.whole("O".repeat(80))).isPresent();
        assertThat(CompanyNames.whole("O".repeat(81))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eBay, true",
        "n8n, true",
        "quillmark.io, true",
        "m&m, true",
        "ostra, false",
        "ostra mill, false",
        "'', false"
    })
    void smallNameIsWrittenSoOnPurposeIfItHasACapitalADigitOrAMark(String name, boolean styled) {
        assertThat(CompanyNames.isStyled(name)).isEqualTo(styled);
    }

    @ParameterizedTest
    @CsvSource({
        "Mill, true",
        "of, true",
        "bread, false",
        "Baker, false",
        "Thanks, false",
        "Position, false",
        "Bewerbung, false",
        "Technical, false"
    })
    void wordsOfGreetingsAndDepartmentsStandInsideNoName(String word, boolean inside) {
        assertThat(CompanyNames.isInside(word)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "Quill Talent, Quill",
        "Quill's Talent, Quill",
        "Quill's, Quill's",
        "Ostra Mill, Ostra Mill",
        "Ostra Mill People & Culture, Ostra Mill"
    })
    void teamIsCalledByItsCompany(String name, String company) {
        assertThat(CompanyNames.withoutTeam(name, name + " Team")).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Our Mill",
                "Notre Moulin",
                "Baker",
                "Data Engineer",
                "Interview Mill",
                "Hello Team",
                "See https://ostra.example",
                "Edda edda@ostra.example"
            })
    void lineThatSaysSomethingElseIsNoCompany(String line) {
        assertThat(CompanyNames.whole(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hotel, true, false",
        "hotel, false, false",
        "Networks, false, true",
        "networks, false, false",
        "Ostra, false, false"
    })
    void wordsThatCompaniesLeaveOutOfTheirNamesAreKnown(String word, boolean kind, boolean ending) {
        assertThat(CompanyNames.isKind(word)).isEqualTo(kind);
        assertThat(CompanyNames.isEnding(word)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"Rabenstein Optik GmbH, true", "'Ostra Mill, Inc.', true", "Ostra Mill, false", "GmbH Rabenstein, false"
    })
    void nameInFullEndsWithItsLegalForm(String name, boolean full) {
        assertThat(CompanyNames.hasLegalForm(name)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Klinikum St. Ostra gGmbH, Bahnhof | Klinikum St. Ostra gGmbH",
                "Szpital Miejski im. św. Anny, ul. Sosnowa | Szpital Miejski im. św. Anny",
                "Comune di Ostra sul Lago e altri | Comune di Ostra sul Lago",
                "Ostra Mill sul Lago | Ostra Mill",
                "Moulin Ostra asbl - Namur | Moulin Ostra asbl",
                "Moulin Ostra sa candidature | Moulin Ostra",
                "Stal Ostra Sp. z o.o. Sp. k., ul. Sosnowa | Stal Ostra Sp. z o.o. Sp. k."
            })
    void namesGoOnWithSaintsTownsAndLegalForms(String text, String name) {
        assertThat(CompanyNames.leading(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHO | Centre Hospitalier de l'Orbe",
                "OBDF | Ostra Bharat Dairy Federation Ltd.",
                "HS Ostra | Hochschule Ostra",
                "TL Ostra | Towarzystwo Leasingowe Ostra S.A.",
                "SPS Ostrowik | Samodzielny Publiczny Szpital w Ostrowiku"
            })
    void shortFormsAreKnownWithoutLinksAndLegalForms(String shorter, String longer) {
        assertThat(CompanyKeys.abbreviates(shorter, longer)).isTrue();
    }

    @Test
    void aDeclinedNameIsTheSame() {
        assertThat(CompanyKeys.isDeclined("Banku Ludowym Ostra", "Bank Ludowy Ostra"))
                .isTrue();
        assertThat(CompanyKeys.isDeclined("Bank Ludowy Ostra", "Bank Ludowy Ostra"))
                .isFalse();
        assertThat(CompanyKeys.isDeclined("Bank Ludowy Ostra", "Bank Rolny Ostra"))
                .isFalse();
    }

    @Test
    void aNameIsTheTailOfALongerOneAndStandsWithoutItsArticle() {
        assertThat(CompanyKeys.isTail("Irmãos Vester", "Serralharia Irmãos Vester"))
                .isTrue();
        assertThat(CompanyKeys.isTail("Vester", "Serralharia Ostravester")).isFalse();
        assertThat(CompanyKeys.isWithArticle("Comptoir Ostra", "Le Comptoir Ostra"))
                .isTrue();
        assertThat(CompanyKeys.isWithArticle("Comptoir Ostra", "Grand Comptoir Ostra"))
                .isFalse();
    }

    @Test
    void legalFormsAreWrittenWithBlanksToo() {
        assertThat(CompanyKeys.key("Ostra Mill e. K.")).isEqualTo(CompanyKeys.key("Ostra Mill"));
    }
}
