package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The figures on the program's own mails. They may not fall below {@code floor.properties}, and what rose is written
 * down there: whoever falls back later hears of it.
 */
class FloorTest {

    private static final String FILE = "floor.properties";
    private static final double SLACK = 0.02;
    private static final Score SCORE = Scorer.score(new Lab().judge(LabelledMails.own()));

    private final Properties floors = floors();

    @Test
    void noFigureFallsBelowItsFloor() {
        assertThat(new TreeSet<>(floors.stringPropertyNames()))
                .as("figures below their floor")
                .allMatch(name -> figure(name) >= floor(name), "is " + measured());
    }

    @Test
    void floorFollowsWhatRose() {
        assertThat(new TreeSet<>(floors.stringPropertyNames()))
                .as("figures that rose: write them into %s", FILE)
                .allMatch(name -> figure(name) <= floor(name) + SLACK, "is " + measured());
    }

    @Test
    void noMailAboutSomethingElseMakesAnApplicationUnseen() {
        assertThat(SCORE.figure("false_creates")).isEqualTo(0);
    }

    private double figure(String name) {
        return Objects.requireNonNull(SCORE.figure(name)).doubleValue();
    }

    private double floor(String name) {
        return Double.parseDouble(floors.getProperty(name));
    }

    /** What would stand in the file today. */
    private String measured() {
        return new TreeSet<>(floors.stringPropertyNames())
                .stream().map(name -> name + "=" + written(figure(name))).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String written(double figure) {
        return figure > 1 ? Integer.toString((int) figure) : String.format(Locale.ROOT, "%.4f", figure);
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
