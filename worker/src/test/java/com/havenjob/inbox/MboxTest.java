package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MboxTest {

    private static final String DATE = " Tue Mar  3 09:15:00 2026\n";

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("box"), content, StandardCharsets.UTF_8);
    }

    private List<String> mails(String content) throws IOException {
        var mails = new ArrayList<String>();
        try (var mbox = Mbox.open(file(content), 10_000)) {
            mbox.forEachRemaining(entry -> mails.add(new String(entry.content(), StandardCharsets.UTF_8)));
        }
        return mails;
    }

    @Test
    void separatorsEndMailsAndBelongToNone() throws IOException {
        assertThat(mails("From a@b.example" + DATE + "Subject: 1\n\nOne\n\nFrom -\nSubject: 2\n\nTwo\n"))
                .containsExactly("Subject: 1\n\nOne\n", "Subject: 2\n\nTwo\n");
        assertThat(mails("From a" + DATE + "Subject: 1\r\n\r\nOne\r\n\r\nFrom a" + DATE + "Subject: 2\r\n\r\n"))
                .containsExactly("Subject: 1\r\n\r\nOne\r\n", "Subject: 2\r\n");
    }

    @Test
    void quotedSeparatorsLoseOneMark() throws IOException {
        assertThat(mails("From a" + DATE + "Subject: 1\n\n>From here\n>>From there\n> From quoted\n>Fromage\n"))
                .containsExactly("Subject: 1\n\nFrom here\n>From there\n> From quoted\n>Fromage\n");
    }

    @Test
    void proseThatBeginsWithFromIsNoSeparator() throws IOException {
        assertThat(mails("From a" + DATE + "Subject: 1\n\nHello.\n\nFrom 10:30 on we meet.\nFrom now on too.\n"))
                .hasSize(1);
    }

    @Test
    void aTrueContentLengthKeepsSeparatorsInside() throws IOException {
        var body = "Hi\n\nFrom b" + DATE + "Subject: not a mail\n\n>From kept\n";
        var next = "\nFrom c" + DATE + "Subject: 2\n\nTwo\n";

        assertThat(mails("From a" + DATE + "Content-Length: " + body.length() + "\n\n" + body + next))
                .containsExactly("Content-Length: " + body.length() + "\n\n" + body, "Subject: 2\n\nTwo\n");
    }

    @Test
    void aTrueContentLengthDoesNotKeepQuotes() throws IOException {
        var body = "Hi\n>From me\n";

        assertThat(mails("From a" + DATE + "Content-Length: " + body.length() + "\n\n" + body))
                .containsExactly("Content-Length: " + body.length() + "\n\nHi\nFrom me\n");
    }

    @Test
    void aFalseContentLengthIsNotBelieved() throws IOException {
        for (var length : List.of("3", "9", "900000", "99999999999999", "-5", "x")) {
            assertThat(mails("From a" + DATE + "Content-Length: " + length + "\n\nOne and more\n\nFrom b" + DATE
                            + "Subject: 2\n\nTwo\n"))
                    .as("Content-Length %s", length)
                    .hasSize(2);
        }
    }

    @Test
    void anOversizedMailIsReportedAndNotHeld() throws IOException {
        var content = "From a" + DATE + "Subject: 1\n\n" + "x".repeat(50_000) + "\n\nFrom b" + DATE + "Subject: 2\n\n";
        try (var mbox = Mbox.open(file(content), 10_000)) {
            var first = mbox.next();
            assertThat(first.oversized()).isTrue();
            assertThat(first.size()).isGreaterThan(50_000);
            assertThat(first.content()).hasSize(10_000);
            assertThat(mbox.next().oversized()).isFalse();
        }
    }

    @Test
    void readingGoesOnAtTheOffsetOfAMail() throws IOException {
        var content = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            content.append("From a").append(DATE).append("Subject: ").append(i).append("\n\nText\n\n");
        }
        var file = file(content.toString());
        try (var whole = Mbox.open(file, 10_000)) {
            whole.forEachRemaining(entry -> {
                try (var rest = Mbox.open(file, 10_000, entry.offset(), entry.number())) {
                    var again = rest.next();
                    assertThat(again.content()).isEqualTo(entry.content());
                    assertThat(again.number()).isEqualTo(entry.number());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(whole::next)
                    .withMessageContaining("500");
        }
    }

    @Test
    void whereReadingBeganChangesNoCut() throws IOException {
        var content = new StringBuilder();
        for (int i = 1; i <= 80; i++) {
            content.append("From a")
                    .append(DATE)
                    .append("Content-Length: 9000\n\nMail ")
                    .append(i)
                    .append("\n\n");
        }
        var body = "Hi\n\nFrom b" + DATE + "Subject: not a mail\n\nkept\n";
        content.append("From a")
                .append(DATE)
                .append("Content-Length: ")
                .append(body.length())
                .append("\n\n");
        content.append(body).append("\nFrom c").append(DATE).append("Subject: last\n\nEnd\n");
        var file = file(content.toString());

        var fromTheBeginning = new ArrayList<Mbox.Entry>();
        try (var mbox = Mbox.open(file, 10_000)) {
            mbox.forEachRemaining(fromTheBeginning::add);
        }
        assertThat(fromTheBeginning).hasSize(82);
        var place = fromTheBeginning.get(79);
        try (var rest = Mbox.open(file, 10_000, place.offset(), place.number())) {
            for (var entry : fromTheBeginning.subList(79, 82)) {
                assertThat(rest.next().content()).isEqualTo(entry.content());
            }
        }
    }
}
