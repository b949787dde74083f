package com.havenjob.triage.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Sheet SHEET = Sheet.parse("made", """
            name = Made
            # a comment

            [words]
            one two
              three\s
            [entries]
            a = b = c
            d=
            """);

    @Test
    void linesStandInTheirSectionWithoutCommentsAndBlanks() {
        assertThat(SHEET.lines("")).containsExactly("name = Made");
        assertThat(SHEET.lines("words")).containsExactly("one two", "three");
        assertThat(SHEET.lines("missing")).isEmpty();
        assertThat(SHEET.sections()).containsOnlyKeys("", "words", "entries");
    }

    @Test
    void wordsAreSeparatedByBlanksAndLineEnds() {
        assertThat(SHEET.words("words")).containsExactly("one", "two", "three");
    }

    @Test
    void entriesEndTheirKeyAtTheFirstEqualsSign() {
        assertThat(SHEET.entries("entries"))
                .containsEntry("a", "b = c")
                .containsEntry("d", "")
                .hasSize(2);
    }

    @Test
    void whatIsNoEntryIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.entries("words"))
                .withMessageContaining("made")
                .withMessageContaining("one two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.parse("x", "= value").entries(""));
    }

    @Test
    void aSectionStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.parse("made", "[a]\n[b]\n[a]"))
                .withMessageContaining("[a]");
        assertThat(Sheet.parse("made", "[a\nb]").lines("")).containsExactly("[a", "b]");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(Sheet.find("lexicon/no-such.sheet")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.load("lexicon/no-such.sheet"))
                .withMessageContaining("no-such");
    }

    @Test
    void aFileOfAnotherVersionIsRefused() {
        Sheet.parse("made.sheet", "version = 3\n[weights]\nversion = 4\n").requireVersion(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.parse("made.sheet", "version = 3\n").requireVersion(4))
                .withMessage(
                        "«made.sheet» has the version «3», and this program reads «4»: it belongs to another version of the program");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Sheet.parse("made.sheet", "[weights]\nversion = 4\n").requireVersion(4))
                .withMessageStartingWith("«made.sheet» has the version «none»");
    }
}
