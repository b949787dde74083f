package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

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
    void twoBooksAreOneOfBoth() {
        assertThat(book.plus(book))
                .isEqualTo(Gradebook.EMPTY
                        .plus(List.of(graded(0.799, false, true), graded(0.8, true, true)))
                        .plus(List.of(graded(0.9, false, false), graded(0.999, true, false)))
                        .plus(book));
    }
}
