package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private static FieldReading read(WrittenMail mail) {
        return FieldReader.read(mail.reading(), new Tokenizer(new Vocabulary()));
    }

    private static String title(FieldReading fields) {
        return fields.title() == null ? "" : fields.title().finding().value();
    }

    private static Choice choice(FieldReading fields) {
        return Objects.requireNonNull(fields.title());
    }

    private static String company(FieldReading fields) {
        return fields.company() == null ? "" : fields.company().finding().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position: Night Nurse",
                "Position: Night Nurse, Tiltmore",
                "Position: Tiltmore - Night Nurse",
                "Position: Tiltmore | Night Nurse"
            })
    void theEmployerIsNoPartOfTheTitle(String line) {
        var fields = read(WrittenMail.saying("Company: Tiltmore\n" + line).from("x@gmail.com"));

        assertThat(company(fields)).isEqualTo("Tiltmore");
        assertThat(title(fields)).isEqualTo("Night Nurse");
    }

    @Test
    void whatAnAnswerDoesNotSayTheMailItQuotesMayHaveSaid() {
        var quote = "\n\nOn Mon, 2 Mar 2026, Jo <jo@tiltmore.example> wrote:\n"
                + "> Thank you for applying for the Night Nurse position at Tiltmore.\n> Jo";
        var silent = read(WrittenMail.saying("See you then." + quote).from("x@gmail.com"));
        var speaking = read(WrittenMail.saying("Thank you for applying for the Day Nurse position at Wexcombe." + quote)
                .from("x@gmail.com"));

        assertThat(title(silent)).isEqualTo("Night Nurse");
        assertThat(choice(silent).finding().extractor()).isEqualTo("quoted");
        assertThat(title(speaking)).isEqualTo("Day Nurse");
        assertThat(choice(silent).support().score())
                .isLessThan(choice(speaking).support().score());
    }

    @Test
    void aLinkIntoTheEmployersBoardIsAJobsWhereItSaysSo() {
        var job = "https://boards.greenhouse.io/tiltmore/jobs/1";
        var fields = read(WrittenMail.saying("See " + job).from("x@gmail.com"));

        assertThat(fields.jobUrl()).isNotNull();
        assertThat(fields.jobUrl().value()).isEqualTo(job);
        assertThat(fields.jobUrl().extractor()).isEqualTo("greenhouse/link");
        assertThat(read(WrittenMail.saying("See https://boards.greenhouse.io/tiltmore/about"))
                        .jobUrl())
                .isNull();
        assertThat(read(WrittenMail.saying("See nothing")).jobUrl()).isNull();
    }

    @Test
    void theSystemThatSendsIsNotTheEmployer() {
        assertThat(company(read(WrittenMail.saying("Thank you for applying for the Night Nurse position at Greenhouse.")
                        .from("no-reply@greenhouse.io"))))
                .isEmpty();
        assertThat(company(read(WrittenMail.saying("Thank you for applying for the Night Nurse position at Tiltmore.")
                        .from("no-reply@greenhouse.io"))))
                .isEqualTo("Tiltmore");
    }
}
