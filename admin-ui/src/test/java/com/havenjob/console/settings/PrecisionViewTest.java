package com.havenjob.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.applications.ApplicationStatus;
import com.havenjob.console.navigation.Places;
import com.havenjob.console.testing.ConsoleTest;
import com.havenjob.console.text.Labels;
import com.havenjob.triage.Correction;
import com.havenjob.triage.Count;
import com.havenjob.triage.ReviewQueue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrecisionViewTest extends ConsoleTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ReviewQueue queue;

    /** An interview of which the mail never says who invites. */
    private void decide(String company) {
        var id = judgedMail(
                "Ines Corvalho <ines@tarnwell.example>",
                "Your interview on Monday",
                "Hello Ruth,\r\n\r\nthank you for your application. We would like to invite you to an interview with our lead engineer.");
        var correction = new Correction(company, "Test Engineer", ApplicationStatus.INTERVIEW, null);
        assertThat(queue.correct(person.id(), id, correction)).isTrue();
    }

    private List<PrecisionRow> rows() {
        return grid().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private void compareBy(String label) {
        RadioButtonGroup<Grouping> groupings =
                find(RadioButtonGroup.class).withLabel("Compare by").single();
        test(groupings).selectItem(label);
    }

    @SuppressWarnings("unchecked")
    private Grid<PrecisionRow> grid() {
        return find(Grid.class).single();
    }

    @Test
    void beforeTheFirstDecidedMailThePageSaysWhatWillBeThere() {
        navigate(PrecisionView.class);
        assertThat(pageText()).contains("Nothing to compare yet", "how often each rule was right");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void everyRuleIsThereWithItsMailsAndMistakesWorstFirst() {
        decide("Brackenfold");
        navigate(PrecisionView.class);

        assertThat(pageText()).contains("1 decided mail, 1 of them read wrongly");
        assertThat(rows())
                .filteredOn(row -> row.name().equals("What it reports"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.count()).isEqualTo(new Count(1, 1));
                    assertThat(row.detail()).isEqualTo("Rule: words on an interview");
                });
        assertThat(rows())
                .extracting(row -> row.count().wrong())
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void rulesAreCalledByWordsAndByTheNameOfTheirSource() {
        assertThat(Labels.ofExtractor("sender-domain")).isEqualTo("the domain of the sender");
        assertThat(Labels.ofExtractor("greenhouse/subject")).isEqualTo("Greenhouse: subject");
        assertThat(Labels.ofExtractor("text/moved/quoted"))
                .isEqualTo("a new time in the text, in the mail that was answered");
        assertThat(Labels.ofExtractor("older")).as("of a rule that is gone").isEqualTo("older");
    }

    @Test
    void systemsAndThresholdsAreComparedToo() {
        decide("Brackenfold");
        navigate(PrecisionView.class);

        compareBy("System");
        assertThat(rows()).containsExactly(new PrecisionRow("Written by hand", "", new Count(1, 0)));

        compareBy("Threshold");
        assertThat(rows())
                .extracting(PrecisionRow::name)
                .startsWith("below 50 %", "below 60 %")
                .endsWith("below 95 %", "below 99 %");
        assertThat(rows().getLast().detail()).isEqualTo("1 would have waited for you");
        assertThat(grid().getColumns()).extracting(Grid.Column::getHeaderText).contains("Asking", "Not asked");
    }

    @Test
    void addressOpensTheComparisonThatItNames() {
        decide("Brackenfold");
        UI.getCurrent().navigate(Places.PRECISION, QueryParameters.of("by", "source"));
        assertThat(rows()).extracting(PrecisionRow::name).containsExactly("Written by hand");
    }

    @Test
    void strangersMailIsNotCounted() {
        var mine = person;
        person = somebody();
        asWorker(() -> {
            decide("Brackenfold");
            return true;
        });
        person = mine;
        navigate(PrecisionView.class);
        assertThat(pageText()).contains("Nothing to compare yet");
    }
}
