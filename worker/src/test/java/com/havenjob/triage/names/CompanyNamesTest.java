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

    @Test
    void nameThatEndsLikeAGenitiveKeepsItsEnd() {
        assertThat(CompanyNames.leading("Tilly's, and we")).contains("Tilly's");
        assertThat(CompanyNames.leading("Tilly's careers page")).contains("Tilly");
        assertThat(CompanyNames.withoutTeam("Tilly's Talent", "Tilly's Talent Team"))
                .isEqualTo("Tilly");
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
}
