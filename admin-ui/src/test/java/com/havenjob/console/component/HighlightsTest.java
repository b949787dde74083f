package com.havenjob.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.console.component.Highlights.Quote;
import com.havenjob.console.component.Highlights.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void quoteIsFoundWhateverItsLineEnds() {
        assertThat(Highlights.of("We\r\n  invite you.", List.of(new Quote("kind", "We invite"))))
                .containsExactly(new Stretch("We\r\n  invite", "kind"), new Stretch(" you.", ""));
    }

    @Test
    void shorterQuoteInsideALongerOneShows() {
        var quotes = List.of(new Quote("kind", "Thanks for applying to Ullswick"), new Quote("company", "Ullswick"));
        assertThat(Highlights.of("Thanks for applying to Ullswick!", quotes))
                .containsExactly(
                        new Stretch("Thanks for applying to ", "kind"),
                        new Stretch("Ullswick", "company"),
                        new Stretch("!", ""));
    }

    @Test
    void stretchesTogetherAreTheTextAgain() {
        var text = "one two one";
        var stretches =
                Highlights.of(text, List.of(new Quote("a", "two"), new Quote("b", "absent"), new Quote("c", " ")));
        assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void emptyTextHasNoStretch() {
        assertThat(Highlights.of("", List.of(new Quote("a", "two")))).isEmpty();
    }
}
