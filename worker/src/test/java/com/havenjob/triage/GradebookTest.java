package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.havenjob.triage.Gradebook.Line;
import com.havenjob.triage.Graded.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What became of many verdicts. */
class GradebookTest {

    private static Graded graded(double confidence, boolean right, boolean asked) {
        return new Graded(confidence, right, "Ostmark Jobs", asked, List.of(new Field("company", "signature", right)));
    }

    private final Gradebook book = Gradebook.EMPTY.plus(List.of(
            graded(0.799, false, true),
            graded(0.8, true, true),
            graded(0.9, false, false),
            graded(0.999, true, false)));

    @Test
    void countsWhatAThresholdAccepts() {
        assertThat(book.unasked(0)).isEqualTo(new Count(4, 2));
        assertThat(book.unasked(0.8)).isEqualTo(new Count(3, 2));
        assertThat(book.unasked(0.9)).isEqualTo(new Count(2, 1));
        assertThat(book.unasked(0.95)).isEqualTo(new Count(1, 1));
        assertThat(book.all()).isEqualTo(new Count(4, 2));
        assertThat(book.asked()).isEqualTo(new Count(2, 1));
    }

    @Test
    void countsBySourceAndByRule() {
        assertThat(book.bySource()).isEqualTo(Map.of("Ostmark Jobs", new Count(4, 2)));
        assertThat(book.byExtractor()).isEqualTo(Map.of("company signature", new Count(4, 2)));
    }

    @Test
    void everyRuleAndSystemIsListedWorstFirst() {
        var more = Gradebook.EMPTY.plus(List.of(
                new Graded(0.9, true, "", true, List.of(new Field("title", "fernwick/subject", true))),
                new Graded(0.9, false, "Westmark", true, List.of(new Field("title", "fernwick/subject", false))),
                new Graded(0.9, true, "Westmark", true, List.of(new Field("kind", "phrase", true)))));

        assertThat(book.plus(more).rules())
                .containsExactly(
                        new Line("company", "signature", new Count(4, 2)),
                        new Line("title", "fernwick/subject", new Count(2, 1)),
                        new Line("kind", "phrase", new Count(1, 1)));
        assertThat(book.plus(more).sources())
                .extracting(Line::name, line -> line.count().wrong())
                .containsExactly(tuple("Ostmark Jobs", 2), tuple("Westmark", 1), tuple("", 0));
    }

    @Test
    void shareIsOfWhatThereIs() {
        assertThat(new Count(4, 3).precision()).hasValue(0.75);
        assertThat(Count.NONE.precision()).isEmpty();
    }

    @Test
    void twoBooksAreOneOfBoth() {
        assertThat(book.plus(book))
                .isEqualTo(Gradebook.EMPTY
                        .plus(List.of(graded(0.799, false, true), graded(0.8, true, true)))
                        .plus(List.of(graded(0.9, false, false), graded(0.999, true, false)))
                        .plus(book));
    }
}
