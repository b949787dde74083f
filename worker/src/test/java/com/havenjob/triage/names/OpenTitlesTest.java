package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Night Baker | Night Baker",
                "Night Baker! We look forward | Night Baker",
                "Night Baker. Please come | Night Baker",
                "Night Baker; we bake | Night Baker",
                "Night Baker at Ostra Mill, starting in May | Night Baker",
                "Night Baker with Ostra Mill | Night Baker",
                "Night Baker, starting soon | Night Baker",
                "Night Baker, and then some | Night Baker",
                "Baker, Miller, starting soon | Baker, Miller",
                "Head of Flour, Oats and Rye | Head of Flour, Oats and Rye",
                "Baker (nights, weekends) Mill | Baker (nights, weekends) Mill",
                "Baker (nights), starting soon | Baker (nights)",
                "Netzplaner Strom bei der Gemeinde | Netzplaner Strom",
                "`Night Baker, ` | `Night Baker, `",
                ", starting soon | , starting soon"
            })
    void openTitleEndsAtTheFirstMarkOrWordOfProse(String text, String title) {
        assertThat(OpenTitles.leading(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Night Baker in Vallmora | Night Baker",
                "Night Baker in training | Night Baker in training",
                "Women in Flour | Women in Flour",
                "Night Baker at Mill in Vallmora | Night Baker",
                "`Night Baker in ` | `Night Baker in `"
            })
    void placeBehindAWordForWorkIsCutOff(String text, String title) {
        assertThat(OpenTitles.leading(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Specjalista ds. Zakupów | Specjalista ds. Zakupów",
                "Baker Grade 12. Please come | Baker Grade 12",
                "Baker of rye. Please come | Baker of rye"
            })
    void dotOfAnAbbreviationEndsNoTitle(String text, String title) {
        assertThat(OpenTitles.leading(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bäcker gesucht | Bäcker",
                "Bäcker (Nachtschicht, in Teilzeit) gesucht | Bäcker (Nachtschicht, in Teilzeit)",
                "Bäcker (gesucht | Bäcker",
                "Bäcker in Kassel gesucht | Bäcker",
                "Bäcker in der Nacht gesucht | Bäcker in der Nacht",
                "in Teilzeit Bäcker | in Teilzeit Bäcker",
                "`Bäcker in ` | Bäcker",
                "technische Leitung | technische Leitung",
                "technische | ``",
                "Bäcker technische Leitung | Bäcker",
                "Bäcker / Konditor | Bäcker / Konditor",
                "Bäcker  Konditor | Bäcker  Konditor",
                "Bäcker Stufe 2 sofort | Bäcker Stufe 2",
                "`„Bäcker“ gesucht` | „Bäcker“"
            })
    void titleAmongCapitalisedNounsEndsBeforeTheFirstSmallWord(String text, String title) {
        assertThat(OpenTitles.capitalised(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leiter Einkauf, Logistik und Versand gesucht | Leiter Einkauf, Logistik und Versand",
                "Leiter Einkauf, wir | Leiter Einkauf,",
                "Leiter Einkauf, | Leiter Einkauf,",
                "Leiter Einkauf. Versand | Leiter Einkauf.",
                "Leiter Einkauf! Versand | Leiter Einkauf!"
            })
    void commaBetweenNounsGoesOnAndOtherMarksEnd(String text, String title) {
        assertThat(OpenTitles.capitalised(text)).isEqualTo(title);
    }

    @Test
    void bracketsGoOnForFortyCharacters() {
        assertThat(OpenTitles.capitalised("Bäcker (" + "x".repeat(38) + ") wir"))
                .isEqualTo("Bäcker (" + "x".repeat(38) + ")");
        assertThat(OpenTitles.capitalised("Bäcker (" + "x".repeat(39) + ") wir"))
                .isEqualTo("Bäcker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bäcker (m/w/d) | Bäcker",
                "Wir suchen dich als Bäcker (m/w/d) | Bäcker",
                "We are looking for a Night Nurse (m/w/d) | Night Nurse",
                "Join our Night Nurse (f/m/d) team | Night Nurse",
                "Aide à domicile (H/F) | Aide à domicile",
                "Aide à Domicile (H/F) | Aide à Domicile",
                "Mitarbeiter an der Kasse (m/w/d) | Mitarbeiter an der Kasse",
                "Ayudante a domicilio (m/f) | Ayudante a domicilio",
                "Hallo Ann: Bäcker (m/w/d) | Bäcker",
                "Kassel - Bäcker (m/w/d) | Bäcker",
                "Kassel / Bäcker (m/w/d) | Bäcker",
                "Klasse B Fahrer (m/w/d) | Klasse B Fahrer",
                "gesucht wird monteur (m/w/d) | monteur",
                "Haus „Bäcker Nacht (m/w/d)“ | „Bäcker Nacht",
                "Bäcker gleich morgen Nacht (m/w/d) | Bäcker gleich morgen Nacht",
                "Bäcker gleich morgen spät Nacht (m/w/d) | Nacht",
                "Bäcker gleich morgen Nacht und ganz lange Dienst (m/w/d) | Bäcker gleich morgen Nacht und ganz lange Dienst",
                "Pflegekraft von und mit der Caritas (m/w/d) | Pflegekraft von und mit der Caritas"
            })
    void titleReachesBackFromItsGenderMarkToWhatOpensIt(String text, String title) {
        assertThat(OpenTitles.beforeGenderMark(text)).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bäcker",
                "",
                "(m/w/d) Bäcker",
                "wir suchen (m/w/d)",
                "wir backen gern (m/w/d)",
                "Die „Bäckerei“ (m/w/d)"
            })
    void nothingStandsBeforeAGenderMarkThatIsMissingOrBare(String text) {
        assertThat(OpenTitles.beforeGenderMark(text)).isEmpty();
    }

    @Test
    void genderMarksOfLongTextsAreNotLookedFor() {
        assertThat(OpenTitles.beforeGenderMark("x ".repeat(293) + "Bäcker (m/w/d)"))
                .hasValue("Bäcker");
        assertThat(OpenTitles.beforeGenderMark("xx" + " x".repeat(292) + "x Bäcker (m/w/d)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bäcker (m/w/d), true",
        "Bäcker (m/w/d) Kassel, true",
        "Bäcker (m/w/d) Marburg, false",
        "(m/w/d), false",
        "Bäcker, false"
    })
    void lineIsATitleIfLittleFollowsItsGenderMark(String line, boolean title) {
        assertThat(OpenTitles.endsWithGenderMark(line)).isEqualTo(title);
    }

    @Test
    void longLineIsNoTitle() {
        assertThat(OpenTitles.endsWithGenderMark("x".repeat(152) + " (m/w/d)")).isTrue();
        assertThat(OpenTitles.endsWithGenderMark("x".repeat(153) + " (m/w/d)")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Customer Adviser with Dutch at Ostra Mill | Customer Adviser with Dutch",
                "Baker (Nights) as per details below | Baker (Nights)",
                "Lectureship in Modern History | Lectureship in Modern History",
                "Kierowca kat. C+E została wybrana | Kierowca kat. C+E"
            })
    void languageAndSubjectBelongToTheTitle(String text, String title) {
        assertThat(OpenTitles.leading(text)).isEqualTo(title);
    }
}
