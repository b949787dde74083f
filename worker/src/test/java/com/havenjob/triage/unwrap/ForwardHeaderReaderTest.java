package com.havenjob.triage.unwrap;

import static com.havenjob.triage.unwrap.Role.CC;
import static com.havenjob.triage.unwrap.Role.DATE;
import static com.havenjob.triage.unwrap.Role.FROM;
import static com.havenjob.triage.unwrap.Role.OTHER;
import static com.havenjob.triage.unwrap.Role.SUBJECT;
import static com.havenjob.triage.unwrap.Role.TO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardHeaderReaderTest {

    private static final String AUTHOR = "Edda Quill <edda@ostramill.example>";

    private static ForwardHeader read(String text) {
        return readFrom(0, text);
    }

    private static ForwardHeader readFrom(int line, String text) {
        return new ForwardHeaderReader(ForwardWords.STANDARD, QuotedLine.of(text)).read(line);
    }

    private static Map<Role, String> glued(String line) {
        return new ForwardHeaderReader(ForwardWords.STANDARD, QuotedLine.of(line))
                .readGlued(line, 0)
                .values();
    }

    @Test
    void everyFieldIsReadWithItsLabel() {
        var header = read("""
                From: Edda Quill <edda@ostramill.example>
                To: Ann Vester <ann@home.example>
                Cc: Jo Baker <jo@ostramill.example>
                Date: 3 March 2026
                Subject: Night Baker
                Reply-To: jobs@ostramill.example

                Dear Ann,""");

        assertThat(header.values())
                .isEqualTo(Map.of(
                        FROM, AUTHOR,
                        TO, "Ann Vester <ann@home.example>",
                        CC, "Jo Baker <jo@ostramill.example>",
                        DATE, "3 March 2026",
                        SUBJECT, "Night Baker",
                        OTHER, "jobs@ostramill.example"));
        assertThat(header.end()).isEqualTo(6);
    }

    @Test
    void proseHasNoHeaderAndBeginsWhereItStands() {
        assertThat(readFrom(1, "Dear Ann,\nwe have your application.\nEdda")).isEqualTo(new ForwardHeader(Map.of(), 1));
    }

    @Test
    void headerMayBeginBehindBlankLinesAndBeAllOfTheText() {
        assertThat(read("\n\nFrom: Edda\nDate: today\nTo: Ann"))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", DATE, "today", TO, "Ann"), 5));
    }

    @Test
    void blankLineBehindACompleteHeaderEndsIt() {
        assertThat(read("From: Edda\nDate: today\nSubject: Rye\n\nTo: whom it may concern"))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", DATE, "today", SUBJECT, "Rye"), 3));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "4, false"})
    void headerPulledApartGoesOnBehindAFewBlankLines(int blankLines, boolean goesOn) {
        var header = read("From: Edda\nSubject: Rye\n" + "\n".repeat(blankLines) + "Date: today\n\nDear Ann,");

        assertThat(header.values().containsKey(DATE)).isEqualTo(goesOn);
        assertThat(header.end()).isEqualTo(goesOn ? 3 + blankLines : 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear Ann,\nDate: to be agreed", "Subject: what we bake", "", "\n", "\n\n\n"})
    void whatFollowsABlankLineAndIsNoNewFieldIsTheText(String text) {
        assertThat(read("From: Edda\nSubject: Rye\n\n" + text))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", SUBJECT, "Rye"), 2));
    }

    @Test
    void secondFieldOfAKindThatSaysNothingBelongsToTheHeaderOnlyWhereItStandsInIt() {
        assertThat(read("From: Edda\nReply-To: jobs\nAttachments: rye.pdf\nSubject: Rye"))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", OTHER, "jobs", SUBJECT, "Rye"), 4));
        assertThat(read("From: Edda\nReply-To: jobs\n\nAttachments: rye.pdf"))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", OTHER, "jobs"), 2));
    }

    @Test
    void secondAuthorBeginsAnotherHeader() {
        assertThat(read("From: Edda\nDate: today\nFrom: Jo\nSubject: Rye"))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", DATE, "today"), 2));
    }

    @Test
    void headerIsReadForFortyLines() {
        assertThat(read("From: Edda\n" + "Attachment: rye.pdf\n".repeat(50)).end())
                .isEqualTo(40);
    }

    @Test
    void foldedFieldIsReadWhole() {
        var header =
                read("From: Edda Quill\n<edda@ostramill.example>\nSubject: Night\nBaker,\nVallmora\nDate: today\n");

        assertThat(header.values()).isEqualTo(Map.of(FROM, AUTHOR, SUBJECT, "Night Baker, Vallmora", DATE, "today"));
        assertThat(header.end()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void fieldIsFoldedToTenLinesAtMost(int more, boolean folded) {
        var header = read("From: Edda\nSubject: Rye\n" + "rye\n".repeat(more) + "Date: today\n");

        assertThat(header.value(SUBJECT)).isEqualTo(folded ? "Rye" + " rye".repeat(more) : "Rye");
        assertThat(header.values().containsKey(DATE)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Ann,",
                "Dear Ann,\n",
                "Dear Ann,\nFrom: Monday on you bake with us.",
                "Dear Ann,\n\nDate: to be agreed",
                "we bake, grind,\nand sell."
            })
    void textBehindTheLastFieldIsNotPartOfIt(String text) {
        assertThat(read("From: Edda\nSubject: Rye, oats,\n" + text))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda", SUBJECT, "Rye, oats,"), 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To: Ann, | Bo | TO | Ann, Bo",
                "To: Ann; | Bo | TO | Ann; Bo",
                "Cc: Ann, | Bo | CC | Ann, Bo",
                "Cc: Ann; | Bo | CC | Ann; Bo",
                "To: Ann | Bo | TO | Ann",
                "Cc: Ann | Bo | CC | Ann",
                "Date: today, | soon | DATE | today,"
            })
    void listOfReadersGoesOnBehindItsCommas(String last, String more, Role role, String value) {
        assertThat(read("From: Edda\nSubject: Rye\n" + last + "\n" + more + "\n\nDear Ann,")
                        .value(role))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Subject:* Night Baker | Night Baker",
                "**Subject:** **Night Baker** | Night Baker",
                "_Subject_ : _Night Baker_ | Night Baker",
                "Subject： Night Baker | Night Baker",
                "Subject\u00A0:\u00A0Night Baker | Night Baker",
                "Subject: a_b * c | a_b * c",
                "Subject: Re: Rye | Re: Rye",
                "Subject: | ''",
                "*Subject:* ** | ''"
            })
    void labelsAndValuesAreFreedFromTheMarksOfBoldAndItalicText(String line, String value) {
        assertThat(read("From: Edda\n" + line).values()).isEqualTo(Map.of(FROM, "Edda", SUBJECT, value));
    }

    @ParameterizedTest
    @CsvSource({"27, true", "28, false"})
    void labelMayBeFilledWithBlanksToAColumn(int blanks, boolean isLabel) {
        var reader =
                new ForwardHeaderReader(ForwardWords.STANDARD, QuotedLine.of("From" + " ".repeat(blanks) + ": Edda"));

        assertThat(reader.roleAt(0)).isEqualTo(isLabel ? FROM : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From Edda", "", "Fromage: Brie", "From", "http://ostramill.example"})
    void lineWithoutALabelHasNoRole(String line) {
        assertThat(new ForwardHeaderReader(ForwardWords.STANDARD, QuotedLine.of(line)).roleAt(0))
                .isNull();
    }

    @Test
    void fieldsGluedToOneLineAreTakenApart() {
        assertThat(glued("From: Edda Quill <edda@ostramill.example>To: Ann <ann@home.example>Cc: Bo <bo@home.example>"
                        + "Sent: Tuesday, March 3, 2026, 09:15:00 AMSubject: Night Baker To: grow"))
                .isEqualTo(Map.of(
                        FROM, AUTHOR,
                        TO, "Ann <ann@home.example>",
                        CC, "Bo <bo@home.example>",
                        DATE, "Tuesday, March 3, 2026, 09:15:00 AM",
                        SUBJECT, "Night Baker To: grow"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: Edda <e@ostramill.example>To Ann <ann@home.example>Subject: Rye | Ann <ann@home.example>",
                "From: Edda <e@ostramill.example>To : Ann <ann@home.example>Subject: Rye | Ann <ann@home.example>",
                "From\u00A0: Edda <e@ostramill.example>To\u00A0: Ann Subject : Rye | Ann",
                "From: Edda <e@ostramill.example>To： AnnSubject： Rye | Ann",
                "Von: Edda <e@ostramill.example>An Ann <ann@home.example>Betreff: Rye | Ann <ann@home.example>",
                "From: Edda <e@ostramill.example>To: Subject matter experts Subject: Rye | Subject matter experts",
                "Fra: Edda <e@ostramill.example>Til: AnnEmne Rye | Ann",
                "Van: Edda <e@ostramill.example>Aan: AnnOnderwerp Rye | Ann",
            })
    void colonThatATranslationForgotIsNotMissed(String line, String readers) {
        assertThat(glued(line)).containsEntry(TO, readers).containsEntry(SUBJECT, "Rye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Edda To Ann, with bread", // a blank stands before it
                "From: NordmillTo Ann", // so does no mark, and a name may end so
                "From: <e@ostramill.example>Tomorrow", // the word goes on
                "From: <e@ostramill.example>Subjective",
                "From: <e@ostramill.example>To", // nothing stands behind it
                "De: <e@ostramill.example>A Ann" // a single letter is no label without its colon
            })
    void wordThatOnlyLooksLikeALabelStaysInTheValue(String line) {
        assertThat(glued(line)).isEqualTo(Map.of(FROM, line.substring(line.indexOf(':') + 2)));
    }

    @Test
    void emptyFieldHidesNotTheOneGluedToIt() {
        assertThat(glued("From: Edda <e@ostramill.example>To: Cc: Bo <bo@home.example>Subject: Rye"))
                .isEqualTo(
                        Map.of(FROM, "Edda <e@ostramill.example>", TO, "", CC, "Bo <bo@home.example>", SUBJECT, "Rye"));
        assertThat(glued("From: Edda <e@ostramill.example>To:Cc:BoSubject:Rye"))
                .isEqualTo(Map.of(FROM, "Edda <e@ostramill.example>", TO, "", CC, "Bo", SUBJECT, "Rye"));
    }

    @Test
    void lineWithoutAnAuthorIsNoGluedHeader() {
        assertThat(glued("To: Ann Subject: Rye")).isEmpty();
    }

    @Test
    void textBeginsBehindTheLineThatHoldsAGluedHeader() {
        var lines = QuotedLine.of("Look!\n\nFrom: Edda To: Ann");

        assertThat(new ForwardHeaderReader(ForwardWords.STANDARD, lines).readGlued("From: Edda<>To: Ann", 2))
                .isEqualTo(new ForwardHeader(Map.of(FROM, "Edda<>", TO, "Ann"), 3));
    }
}
