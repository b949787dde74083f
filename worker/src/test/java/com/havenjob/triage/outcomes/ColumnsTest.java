package com.havenjob.triage.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.names.Titles.Title;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static final Title NIGHT_BAKER = new Title("Night Baker", null);

    private static Grid grid(String text) {
        return new Grid(Cell.of(text, Set.of(), _ -> false), List.of(" at "));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true, true, true",
        "2, 2, true, false, true",
        "-1, -1, true, false, true",
        "1, 2, false, false, true",
        "1, 0, false, false, false",
        "-1, 0, false, false, false"
    })
    void columnsAreJointOrAHeadingOrNameNoCompany(
            int title, int company, boolean joint, boolean heading, boolean names) {
        var columns = new Columns(title, company);

        assertThat(columns.isJoint()).isEqualTo(joint);
        assertThat(columns.isHeading()).isEqualTo(heading);
        assertThat(columns.namesCompany()).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 2",
        "1, 0, 3",
        "-2, 0, 4",
        "-1, -1, 4",
        "1, 1, 6",
        "-2, -1, 106",
        "1, 2, 108",
        "-1, 1, 205",
        "-3, -1, 208"
    })
    void orderIsTheOdderTheFartherThingsStandApart(int title, int company, int oddity) {
        assertThat(new Columns(title, company).oddity()).isEqualTo(oddity);
    }

    @ParameterizedTest
    @CsvSource({
        "-2, -1, 2, 0, 3, true",
        "-2, -1, 2, 1, 3, false", // the position belongs to the row above
        "-2, -1, 2, 0, 2, false", // the status belongs to the row below
        "-2, 0, 2, 0, 3, true",
        "1, 2, 0, 0, 3, false", // «Ostra Mill» is no title
        "-1, -2, 2, 0, 3, false"
    })
    void positionStandsInItsColumnWithinTheRow(int title, int company, int status, int from, int to, boolean found) {
        var position =
                new Columns(title, company).position(grid("Night Baker | Ostra Mill | under review"), status, from, to);

        if (found) {
            assertThat(position).hasValue(NIGHT_BAKER);
        } else {
            assertThat(position.filter(NIGHT_BAKER::equals)).isEmpty();
        }
    }

    @Test
    void secondRowBeginsBehindTheFirst() {
        var grid = grid("Flour Tester | Quellfeld | under review\nNight Baker | Ostra Mill | under review");
        var columns = new Columns(-2, -1);

        assertThat(columns.position(grid, 5, 3, 6)).hasValue(NIGHT_BAKER);
        assertThat(columns.position(grid, 5, 4, 6)).isEmpty();
        assertThat(columns.row(grid, 5, NIGHT_BAKER))
                .isEqualTo(new Columns.Row(NIGHT_BAKER, "Ostra Mill", null, "Night Baker | Ostra Mill | under review"));
    }

    @Test
    void positionIsTitledByAWordForWork() {
        assertThat(Columns.isTitled(NIGHT_BAKER)).isTrue();
        assertThat(Columns.isTitled(new Title("Flour and Oats", null))).isFalse();
    }

    @Test
    void rowWithoutACompanyInItsColumnDoesNotFit() {
        var grid = grid("Night Baker | we bake for you! | under review");

        assertThat(new Columns(-2, -1).position(grid, 2, 0, 3)).isEmpty();
        assertThat(new Columns(-2, 0).position(grid, 2, 0, 3)).hasValue(NIGHT_BAKER);
    }

    @Test
    void positionAndCompanyMayShareACell() {
        var grid = grid("under review | Night Baker at Ostra Mill");
        var columns = new Columns(1, 1);

        assertThat(columns.position(grid, 0, 0, 2)).hasValue(NIGHT_BAKER);
        assertThat(columns.row(grid, 0, NIGHT_BAKER))
                .isEqualTo(
                        new Columns.Row(NIGHT_BAKER, "Ostra Mill", null, "under review | Night Baker at Ostra Mill"));
        assertThat(columns.position(grid("under review | Night Baker"), 0, 0, 2))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Night Baker | Ostra Mill | Bilbao | under review; -3; -2; 3",
                "Night Baker | Bilbao | Ostra Mill | under review; -3; -1; 3",
                "under review | Bilbao | Night Baker | Ostra Mill; 2; 3; 0",
                "Ostra Mill | under review | Bilbao | Night Baker; 2; -1; 1"
            })
    void placeBetweenTheColumnsIsWhereThePositionIs(String line, int title, int company, int status) {
        assertThat(new Columns(title, company).row(grid(line), status, NIGHT_BAKER))
                .isEqualTo(new Columns.Row(NIGHT_BAKER, "Ostra Mill", "Bilbao", line));
    }

    @Test
    void rowMayNameNeitherCompanyNorPlace() {
        assertThat(new Columns(-2, 0).row(grid("Night Baker | part-time | under review | Bilbao"), 2, NIGHT_BAKER))
                .isEqualTo(new Columns.Row(NIGHT_BAKER, null, null, "Night Baker | part-time | under review"));
    }

    @Test
    void columnsOwnCellIsNoPlaceWhateverItIsCalled() {
        assertThat(new Columns(-2, -1)
                        .row(grid("Granada | Bilbao | Madrid"), 2, NIGHT_BAKER)
                        .location())
                .isNull();
        assertThat(new Columns(1, 2)
                        .row(grid("Granada | Bilbao | Madrid"), 0, NIGHT_BAKER)
                        .location())
                .isNull();
    }
}
