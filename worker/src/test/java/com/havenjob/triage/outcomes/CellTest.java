package com.havenjob.triage.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    /** 45 characters: the shortest line that a mail program can have wrapped. */
    private static final String LONG_LINE = "Your application as Night Baker at Ostra Mill";

    private static List<Cell> cells(String text) {
        return Cell.of(text, Set.of("view details"), "under review"::equals);
    }

    private static List<String> texts(String text) {
        return cells(text).stream().map(Cell::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Baker | Ostra Mill | under review",
                "Night Baker - Ostra Mill – under review",
                "Night Baker · Ostra Mill • under review",
                "Night Baker; Ostra Mill: under review",
                "Night Baker | Ostra Mill (under review)",
                "Night Baker | Ostra Mill (under review).",
                "Night Baker\tOstra Mill\tunder review",
                "Night Baker\nOstra Mill\nunder review",
                "\nNight Baker\r\n\nOstra Mill\n \nunder review\n",
                "* Night Baker | > Ostra Mill | ✓ under review •",
                "1. Night Baker | Ostra Mill | 3 May 2026 | under review"
            })
    void linesFallIntoTheirFacts(String text) {
        assertThat(texts(text)).containsExactly("Night Baker", "Ostra Mill", "under review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Baker (nights only)",
                "Night-Baker",
                "Ostra Mill Inc.",
                "3. Mai wird bei uns sehr gern gebacken",
                "12 March 2026 at 09:15 in Vallmora"
            })
    void whatBelongsTogetherIsOneCell(String line) {
        assertThat(texts(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 2026",
                "3 May 2026 at 09:15",
                "12.03.2026 09:15",
                "https://ostra.example/jobs",
                "http://ostra.example/jobs",
                "<https://ostra.example/jobs>",
                "View details",
                "!!!",
                "--",
                ""
            })
    void linksButtonsAndDatesAreNoCellsOfALine(String line) {
        assertThat(texts("Night Baker\n" + line + "\nOstra Mill")).containsExactly("Night Baker", "Ostra Mill");
    }

    @Test
    void rowOfATableKeepsItsDatesAndButtons() {
        assertThat(texts("Night Baker\t\t3 May 2026\tView details"))
                .containsExactly("Night Baker", "3 May 2026", "View details");
    }

    @Test
    void cellKnowsWhereItStands() {
        var cells = cells("Status\n* Night Baker | Ostra Mill (under review)");

        assertThat(cells.get(1)).isEqualTo(new Cell("Night Baker", 1, "* Night Baker | Ostra Mill (under review)", 2));
        assertThat(cells.get(1).isBeside(cells.get(2))).isTrue();
        assertThat(cells.get(0).isBeside(cells.get(1))).isFalse();
        assertThat(cells.get(1).upTo(cells.get(3))).isEqualTo("Night Baker | Ostra Mill (under review");
    }

    @Test
    void lineThatAMailProgramWrappedIsOneLine() {
        assertThat(texts(LONG_LINE + "\nis under review\nby us")).containsExactly(LONG_LINE + " is under review by us");
        assertThat(texts("Night Baker\n" + LONG_LINE + "\nis read"))
                .containsExactly("Night Baker", LONG_LINE + " is read");
    }

    @ParameterizedTest
    @CsvSource({
        "Our application as Night Baker at Ostra Mill, is under review", // too short to be wrapped
        "Your application as Night Baker at Ostra Mill, Is under review",
        "Your application as Night Baker at Ostra Mill,  - is under review"
    })
    void otherLinesStandAlone(String line, String next) {
        assertThat(texts(line + "\n" + next)).hasSize(2);
    }

    @Test
    void rowsOfATableAreNeverWrapped() {
        assertThat(cells(LONG_LINE + "\tOstra\nis read"))
                .extracting(Cell::number)
                .containsExactly(0, 0, 1);
        assertThat(cells(LONG_LINE + "\nis read\tOstra"))
                .extracting(Cell::number)
                .containsExactly(0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"999, 1", "1000, 2", "1001, 2"})
    void lineThatWasCutGoesOnNowhere(int length, int cells) {
        assertThat(texts("O".repeat(length) + "\nis read")).hasSize(cells);
    }

    @Test
    void lineHasAThousandCharacters() {
        assertThat(texts("O".repeat(1_001))).containsExactly("O".repeat(1_000));
    }

    @Test
    void longTextsAreReadInPart() {
        assertThat(cells("Baker\n".repeat(401))).hasSize(400);
        assertThat(cells("Baker | Mill | Vallmora | read\n".repeat(350))).hasSize(1_200);
        assertThat(cells(("O".repeat(99) + "\n").repeat(250))).hasSize(240);
        assertThat(cells("O" + ("O".repeat(99) + "\n").repeat(250))).hasSize(240);
    }
}
