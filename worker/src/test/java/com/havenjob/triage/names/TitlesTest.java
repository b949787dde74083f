package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-204411 Claims Analyst II (C-118274) | Claims Analyst II | R-204411",
                "R41024 Night Baker (Open) | Night Baker | R41024",
                "Night Baker (ID: 2879110) | Night Baker | 2879110",
                "Night Baker 2026-4471 | Night Baker | 2026-4471",
                "2998 - Night Baker | Night Baker | 2998",
                "our Night Baker position | Night Baker |",
                "Technical interview, Night Baker | Night Baker |",
                "Trainee Programme 2026 | Trainee Programme 2026 |",
                "Application received for Night Baker | Night Baker |",
                "Thank you for applying - Night Baker - BAKE179875 | Night Baker | BAKE179875",
                "22WD64572 Night Baker (Open) | Night Baker | 22WD64572",
                "Night Baker II-211299 | Night Baker II | 211299",
                "Night Baker (full-time, one of two posts) | Night Baker (full-time, one of two posts) |",
                "12 Mill Lane, Leeds, UK's Night Baker | Night Baker |",
                "Children's Nurse | Children's Nurse |",
                "Night Baker - Remote / Work from Home | Night Baker - Remote / Work from Home |",
                "Exploitant fournil | Exploitant fournil |",
                "Second interview: Ann (Bakery Manager) | Bakery Manager |",
                "positions: Night Baker - 4704 | Night Baker | 4704"
            })
    void titleIsFreedFromWhatStandsAroundIt(
            String text, String title, @org.jspecify.annotations.Nullable String number) {
        assertThat(Titles.clean(text)).hasValueSatisfying(cleaned -> {
            assertThat(cleaned.value()).isEqualTo(title);
            assertThat(cleaned.requisition()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delineante Naval (Vigo) | Delineante Naval",
                "Analista de Compras (Monterrey, híbrido) | Analista de Compras",
                "Administrativo/a contable en Santiago de Compostela | Administrativo/a contable",
                "Enfermera de Planta (40 h) | Enfermera de Planta",
                "Especialista en Marketing Digital | Especialista en Marketing Digital",
                "Camarero/a de pisos - jornada completa | Camarero/a de pisos",
                "técnico de mantenimiento | técnico de mantenimiento",
                "Entrevista para Jefa de Cocina | Jefa de Cocina",
                "la vacante de Cajero | Cajero",
                "Addetta Prestampa, Reggio Emilia | Addetta Prestampa",
                "Sviluppatrice Java (da remoto) | Sviluppatrice Java",
                "Responsabile di Magazzino a Forlì | Responsabile di Magazzino",
                "Operaio specializzato presso | Operaio specializzato",
                "Export Area Manager prepara un piano | Export Area Manager",
                "Técnica de Enfermagem (Belo Horizonte/MG) | Técnica de Enfermagem",
                "Engenheiro de Dados na Covilhã | Engenheiro de Dados",
                "Livreira acabámos | Livreira",
                "Auxiliar de Cozinha - CLT | Auxiliar de Cozinha"
            })
    void romanceTitleEndsWhereItsPlaceOrProseBegins(String text, String title) {
        assertThat(Titles.clean(text))
                .hasValueSatisfying(cleaned -> assertThat(cleaned.value()).isEqualTo(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "técnica de Ostra Mill",
                "que nos enviaste",
                "la nostra offerta",
                "vaga",
                "la posizione in oggetto"
            })
    void romanceProseIsNoTitle(String text) {
        assertThat(Titles.clean(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Técnico de Planta | true",
                "Limpiador/a de Oficinas | true",
                "Addetto alle vendite | false",
                "Museo de la Sal | false",
                "Ostra Mill | false"
            })
    void namesOfPositionsAreToldFromNamesOfHouses(String name, boolean position) {
        assertThat(TitleWords.beginsLikeTitle(name)).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "position", "our open role", "your application", "what you are looking for", "12345", "!!"})
    void proseIsNoTitle(String text) {
        assertThat(Titles.clean(text)).isEmpty();
    }

    @Test
    void lineOfACardIsATitleAsItStands() {
        assertThat(Titles.whole("Chargé d’appui à l’accueil des publics empêchés"))
                .hasValueSatisfying(title ->
                        assertThat(title.value()).isEqualTo("Chargé d’appui à l’accueil des publics empêchés"));
        assertThat(Titles.whole("Ostra Mill · Vallmora")).isEmpty();
    }

    @Test
    void capitalsTellAGradeFromAPronoun() {
        assertThat(Titles.clean("Analyst I, US Markets")).isPresent();
        assertThat(Titles.clean("as i told us")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Softwareentwickler (m/w/d) Java | softwareentwickler java",
                "Ingénieure méthodes (H/F) | Ingenieure methodes",
                "R-1234 Night Baker | night baker"
            })
    void spellingsOfOneTitleShareTheirKey(String one, String other) {
        assertThat(Titles.key(one)).isNotEmpty().isEqualTo(Titles.key(other));
    }

    @Test
    void hostileTextIsCutAndNotChewedOn() {
        assertThat(Titles.clean("R-".repeat(50_000) + "1")).isEmpty();
        assertThat(Titles.key("9".repeat(100_000))).hasSizeLessThanOrEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Młodszego Specjalisty ds. Zakupów | Młodszy Specjalista ds. Zakupów",
                "Głównej Księgowej | Główna Księgowa",
                "Przedstawiciela Handlowego | Przedstawiciel Handlowy",
                "Kierownika Działu Technicznego | Kierownik Działu Technicznego",
                "Specjalisty/Specjalistki ds. Kadr | Specjalista/Specjalistka ds. Kadr",
                "Kierowcą | Kierowca",
                "Magazynier | Magazynier",
                "Ingeniera de calidad | Ingeniera de calidad"
            })
    void declinedTitleGetsItsDictionaryForm(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bauzeichnerin (m/w/d) in Kassel | Bauzeichnerin",
                "Verkoper (v/m) - Zwolle | Verkoper",
                "Gestionnaire paie H/F | Gestionnaire paie",
                "Kelner (K/M) (Opole, pełny etat) | Kelner",
                "Backend Engineer (Kotlin) | Backend Engineer (Kotlin)",
                "Fachkraft für Lagerlogistik (alle Geschlechter) | Fachkraft für Lagerlogistik"
            })
    void placesTermsAndGenderMarksAreNoPartOfTheTitle(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kranführerin", "Küchenleiter", "Heftruckchauffeur", "Netzplaner", "Schadebehandelaar"})
    void compoundsEndWithAWordForWork(String title) {
        assertThat(TitleWords.hasHeadWord(title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bauzeichnerin Hochbau ändert das nichts | Bauzeichnerin Hochbau",
                "Fachkraft für Lagerlogistik bei Rabenstein | Fachkraft für Lagerlogistik",
                "stellvertretende Küchenleitung gesucht | stellvertretende Küchenleitung"
            })
    void germanTitleEndsBeforeTheFirstSmallWord(String text, String title) {
        assertThat(OpenTitles.capitalised(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir suchen dich als Netzplaner Strom (m/w/d) für unser Haus | Netzplaner Strom",
                "Votre dossier pour le poste de Gestionnaire paie H/F | Gestionnaire paie",
                "Stelle: Kranführerin (w/m/d) | Kranführerin"
            })
    void titleStandsInFrontOfItsGenderMark(String text, String title) {
        assertThat(OpenTitles.beforeGenderMark(text)).map(String::strip).hasValue(title);
    }

    /** «Stage» alone is what stands in front of a title; with a field behind it, it is the position. */
    @Test
    void wordInFrontOfTitlesStaysWhereNothingElseNamesWork() {
        assertThat(Titles.clean("Stage Social Media")).map(Titles.Title::value).hasValue("Stage Social Media");
    }

    @Test
    void fieldBehindAWordForWorkMayBeWrittenSmall() {
        assertThat(Titles.clean("Medewerker teelt en bewerking zeldzame bolgewassen"))
                .map(Titles.Title::value)
                .hasValue("Medewerker teelt en bewerking zeldzame bolgewassen");
        assertThat(Titles.clean("Medewerker hebben wij vandaag helaas al gevonden hier"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bäckerin 60–80 % | Bäckerin",
                "Aide-boulangère à 70 % | Aide-boulangère",
                "Bakker (24-32 uur) | Bakker",
                "Bakker (0,7 fte, nachtdienst) | Bakker",
                "Bakker, 28-36 | Bakker",
                "Bäcker (E 9b TV-L) | Bäcker",
                "Bäcker, EG 7 | Bäcker",
                "Boulanger (catégorie B) | Boulanger",
                "Night Nurse, Band 6 | Night Nurse",
                "Bakker (schaal 9) | Bakker",
                "Bakker (B2-B4) | Bakker",
                "Night Nurse (Grade IV) | Night Nurse (Grade IV)",
                "Bäcker, Kennziffer 14/26 | Bäcker",
                "Bäcker (m/w/d), Referenz | Bäcker",
                "Boulanger (concours 2031-07) | Boulanger",
                "Piekarz (nabór nr OP.12.3) | Piekarz",
                "Bakker (locatie Oost) | Bakker",
                "Panettiere, sede di lavoro Vallmora | Panettiere",
                "Bäcker in Teilzeit | Bäcker",
                "Verkäufer Kassel | Verkäufer",
                "Guide de Lyon | Guide de Lyon",
                "Trainee Baker (September 2031 intake) | Trainee Baker",
                "Bediende (19/38) | Bediende"
            })
    void hoursPayAndNumbersBehindATitleAreNoPartOfIt(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ring for the Night Nurse | Night Nurse",
                "eerste stap richting Medior Bakker | Medior Bakker",
                "Next steps: Night Nurse | Night Nurse",
                "digital - Chef de Cocina | Chef de Cocina",
                "[Ostra] Night Nurse | Night Nurse",
                "concurso 04/2031 Panadero | Panadero",
                "Post of Night Nurse | Night Nurse",
                "un/una Responsabile Forno | Responsabile Forno",
                "w papierach: Piekarz | Piekarz",
                "(Night Nurse) is open | Night Nurse"
            })
    void whatLeadsToATitleIsNoPartOfIt(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "commessa una collega | commessa",
                "Night Baker: wtorek | Night Baker",
                "jefa de cocina a partir de abril | jefa de cocina",
                "Night Baker el 3 de mayo | Night Baker",
                "Bakker aan | Bakker",
                "Product Manager farmacéutico | Product Manager farmacéutico",
                "Piekarz / Operator pieca | Piekarz / Operator pieca",
                "Operatore (OSS) | Operatore (OSS)"
            })
    void titleEndsWhereSomethingElseBegins(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Specjalisty ds. Kadr i Płac | Specjalista ds. Kadr i Płac",
                "Product Designera | Product Designer",
                "młodszego zegarmistrza | młodszy zegarmistrz"
            })
    void declinedTitleIsReadInTheNominative(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @Test
    void yearOfATrainingSaysNotForWhat() {
        assertThat(Titles.clean("Ausbildung 2031")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Second interview and plant walk, Night Nurse | Night Nurse",
                "What: Short meeting, Night Nurse | Night Nurse",
                "Piekarz zmianowy – rozmowa w czwartek | Piekarz zmianowy",
                "Piekarka - zadanie testowe | Piekarka",
                "Panadera de turno - nueva fecha | Panadera de turno",
                "Night Nurse - quick call? | Night Nurse",
                "Team Leader - Call Centre | Team Leader - Call Centre",
                "Leitung Backstube 80–100 % - Zwischenbescheid | Leitung Backstube"
            })
    void whatHappensIsNoPartOfTheTitle(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nr. 14/2031 - Sachbearbeitung Mühlenamt | Sachbearbeitung Mühlenamt",
                "PAS-L 03/31 Técnico/a de archivo | Técnico/a de archivo",
                "Bakker (OV/31/014) | Bakker",
                "Piekarz (Kraków, ul. Chlebowa) | Piekarz",
                "Livreur H/F au dépôt d'Ostrey : CDI | Livreur",
                "un/a Addetto Forno | Addetto Forno",
                "Verpleegkundige niveau 5 – nachtdienst | Verpleegkundige niveau 5 – nachtdienst",
                "Consultant Pains confirmé | Consultant Pains confirmé",
                "Asystent piekarza | Asystent piekarza"
            })
    void numbersAndPlacesAreNotPartsOfTheTitleButShiftsAndGradesAre(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr",
                "Nr. 38/2031",
                "Ochrona danych",
                "Profissional de Seleção - alteração de data",
                "Selezione mobilità volontaria art. 30 D.Lgs. 165/2001"
            })
    void headingsOfNoticesAndNumbersOfCallsAreNoTitles(String text) {
        assertThat(Titles.clean(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior Pastry Chef Online Assessment | Junior Pastry Chef",
                "Night Baker Coding Challenge Invitation | Night Baker",
                "Night Baker Interview | Night Baker",
                "Night Baker - 772014 - Competition Status | Night Baker",
                "Night Baker - Application Update | Night Baker",
                "Night Baker Test | Night Baker Test",
                "Head of Online Assessment | Head of Online Assessment",
                "Night Baker ( https://ostra.example/7 ) | Night Baker",
                "Night Baker <https://ostra.example/7> | Night Baker",
                "2026 autista di notte | autista di notte",
                "2026 Night Baker | 2026 Night Baker",
                "wolne stanowisko urzędnicze inspektor | inspektor",
                "o cargo de padeiro | padeiro",
                "Boulanger – Vannes (56) | Boulanger",
                "Boulanger à Vannes (56) | Boulanger",
                "Analista Fiscal (turma 2026) | Analista Fiscal",
                "Night Baker (September 2026 intake) | Night Baker",
                "Night Baker (US-OR-Bend) | Night Baker",
                "Night Baker, 41k | Night Baker",
                "Bäckerin - 38.500 € brutto | Bäckerin",
                "new cleaner | cleaner",
                "new business manager | new business manager",
                "Doradca klienta, salon Ostra | Doradca klienta",
                "Kasjer-sprzedawca - pół etatu | Kasjer-sprzedawca",
                "recepcionista en nuestra clínica de Burgos | recepcionista",
                "Bäcker Konditorei und das Interesse | Bäcker Konditorei",
                "Infirmière ou infirmier en santé du travail | Infirmière ou infirmier en santé du travail",
                "infirmier(e) de bloc opératoire diplômé(e) d'État | infirmier(e) de bloc opératoire diplômé(e) d'État",
                "Curriculum Designer | Curriculum Designer",
                "Kierownik zmiany z wynagrodzeniem 7000 zł | Kierownik zmiany"
            })
    void whatSystemsWriteAroundATitleIsNoPartOfIt(String text, String title) {
        assertThat(Titles.clean(text)).map(Titles.Title::value).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hiring manager", "our recruiting team", "HR staff", "équipe recrutement"})
    void whomOneHearsFromIsNoPosition(String text) {
        assertThat(Titles.clean(text)).isEmpty();
        assertThat(Titles.clean("Recruiting Manager")).isPresent();
    }

    @Test
    void cardMayHaveALinkBehindItsTitle() {
        assertThat(Titles.whole("Night Baker ( https://ostra.example/7 )"))
                .map(Titles.Title::value)
                .hasValue("Night Baker");
        assertThat(Titles.whole("http baker")).isPresent();
    }
}
