package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The figures on the program's own mails. They may not fall below {@code floor.properties}, and what rose is written
 * down there: whoever falls back later hears of it.
 */
class FloorTest {

    private static final String FILE = "floor.properties";
    private static final String FALSE_CREATES = "false_creates";
    private static final double SLACK = 0.02;
    private static final List<Judged> JUDGED = new Lab().judge(LabelledMails.own());
    private static final Score SCORE = Scorer.score(JUDGED);

    private final Properties floors = floors();

    @Test
    void noFigureFallsBelowItsFloor() {
        assertThat(figures(name -> figure(name) < floor(name)))
                .as("figures that fell below their floor; measured is%n%s", measured())
                .isEmpty();
    }

    @Test
    void floorFollowsWhatRose() {
        assertThat(figures(name -> figure(name) > floor(name) + SLACK))
                .as("figures that rose and are to be written into %s:%n%s", FILE, measured())
                .isEmpty();
    }

    @Test
    void noMoreMailsAboutSomethingElseMakeAnApplicationUnseen() {
        assertThat(figure(FALSE_CREATES))
                .as("mails that made an application unseen; fewer are to be written into %s", FILE)
                .isEqualTo(floor(FALSE_CREATES));
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

    /** The figures that have to be high, and that {@code select} chooses. */
    private List<String> figures(Predicate<String> select) {
        return names().filter(name -> !name.equals(FALSE_CREATES))
                .filter(select)
                .toList();
    }

    private Stream<String> names() {
        return new TreeSet<>(floors.stringPropertyNames()).stream();
    }

    private static double figure(String name) {
        return Objects.requireNonNull(SCORE.figure(name), name).doubleValue();
    }

    private double floor(String name) {
        return Double.parseDouble(floors.getProperty(name));
    }

    /** What would stand in the file today. */
    private String measured() {
        return names().map(name -> name + "=" + written(Objects.requireNonNull(SCORE.figure(name), name)))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Number figure) {
        return figure instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : figure.toString();
    }

    private static Properties floors() {
        var floors = new Properties();
        try (var stream = Objects.requireNonNull(FloorTest.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(stream, UTF_8)) {
            floors.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return floors;
    }
}
