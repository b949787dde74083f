package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The figures on the program's own mails. They may not fall below {@code floor.properties}, and what rose is written
 * down there: whoever falls back later hears of it.
 */
class FloorTest {

    private static final String FALSE_CREATES = "false_creates";
    private static final double SLACK = 0.02;
    private static final List<Judged> JUDGED = new Lab().judge(LabelledMails.own());
    private static final Score SCORE = Scorer.score(JUDGED);

    private final Floors floors = Floors.current();

    @Test
    void noFigureFallsBelowItsFloor() {
        assertThat(floors.names().filter(name -> margin(name) < 0))
                .as("figures that are worse than their floor; measured is%n%s", measured())
                .isEmpty();
    }

    @Test
    void floorFollowsWhatRose() {
        assertThat(floors.names().filter(name -> margin(name) > SLACK))
                .as("figures that are better and are to be written into %s:%n%s", Floors.FILE, measured())
                .isEmpty();
    }

    @Test
    void whatMattersMostHasAFloor() {
        assertThat(floors.names())
                .contains(
                        "kind_macro_f1",
                        "company",
                        "title",
                        "all_right",
                        "auto_precision",
                        "lost",
                        "ece",
                        FALSE_CREATES);
    }

    /** All of these are about one application at most: a second one would be invented. */
    @Test
    void noMailAboutOneApplicationBecomesTwo() {
        assertThat(JUDGED)
                .filteredOn(mail -> Optional.ofNullable(mail.verdict())
                        .filter(verdict -> !verdict.others().isEmpty())
                        .isPresent())
                .extracting(mail -> mail.label().file())
                .isEmpty();
    }

    private double margin(String name) {
        return floors.margin(name, figure(name).doubleValue());
    }

    private static Number figure(String name) {
        return Objects.requireNonNull(SCORE.figure(name), name);
    }

    /** What would stand in the file today. */
    private String measured() {
        return floors.names().map(name -> name + "=" + written(figure(name))).collect(Collectors.joining("\n"));
    }

    private static String written(Number figure) {
        return figure instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : figure.toString();
    }
}
