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
                "Trainee Programme 2026 | Trainee Programme 2026 |"
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
        assertThat(Titles.beginsLikeTitle(name)).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "position", "our open role", "your application", "what you are looking for", "12345", "!!"})
    void proseIsNoTitle(String text) {
        assertThat(Titles.clean(text)).isEmpty();
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
}
