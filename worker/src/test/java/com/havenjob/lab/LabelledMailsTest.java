package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.triage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledMailsTest {

    @TempDir
    private Path folder;

    @Test
    void mailsLieAnywhereBelowTheirLabels() throws IOException {
        write("labels.jsonl", """
                {"file": "mail/a.eml", "kind": "applied", "company": "Aldgarth", "title": null, "lang": "en", "set": "s", "more": 1}

                {"file": "b.eml", "kind": null, "interview_at": "2026-02-03T10:00", "source": "Lever"}
                """);
        write("b.eml", "From: b");
        write("deep/down/a.eml", "From: a");

        var mails = LabelledMails.of(folder);

        assertThat(mails).extracting(mail -> new String(mail.raw(), UTF_8)).containsExactly("From: a", "From: b");
        assertThat(mails.getFirst().label())
                .isEqualTo(new Label(
                        "mail/a.eml", Kind.APPLIED, "Aldgarth", null, null, "en", "s", null, null, null, null));
        assertThat(mails.getLast().label())
                .isEqualTo(new Label(
                        "b.eml", null, null, null, null, null, null, "Lever", "2026-02-03T10:00", null, null));
    }

    @Test
    void eachLanguageHasAtLeastThirtyMailsOfItsOwnOverAllKinds() {
        var own = LabelledMails.own().stream().map(LabelledMail::label).toList();

        for (String language : List.of("en", "de", "es", "it", "nl", "pt", "pl")) {
            assertThat(own)
                    .filteredOn(label -> language.equals(label.language()))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(30)
                    .extracting(Label::kind)
                    .contains(Kind.values());
        }
    }

    @Test
    void whatIsHeldOutIsNoneOfTheMailsThatRulesWereWrittenWith() {
        var own = LabelledMails.own().stream()
                .map(mail -> new String(mail.raw(), ISO_8859_1))
                .collect(Collectors.toSet());
        var heldOut = LabelledMails.heldOut();

        assertThat(heldOut).hasSizeGreaterThan(300);
        assertThat(heldOut)
                .extracting(mail -> new String(mail.raw(), ISO_8859_1))
                .noneMatch(own::contains);
        assertThat(heldOut)
                .extracting(mail -> mail.label().language())
                .contains("en", "de", "es", "it", "nl", "pt", "pl", "fr");
        assertThat(heldOut).extracting(mail -> mail.label().kind()).contains(Kind.values());
    }

    @Test
    void missingMailIsNamed() throws IOException {
        write("labels.jsonl", "{\"file\": \"lost.eml\", \"kind\": \"applied\"}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelledMails.of(folder))
                .withMessageContaining("lost.eml");
    }

    @Test
    void brokenLabelIsNamedWithItsLine() throws IOException {
        write("labels.jsonl", "{\"file\": \"a.eml\"}\n{\"file\": \"b.eml\", \"kind\": \"hired\"}\n");
        write("a.eml", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelledMails.of(folder))
                .withMessageContaining("line 2")
                .withMessageContaining("HIRED");
    }

    @Test
    void folderWithoutLabelsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelledMails.of(folder))
                .withMessageContaining("labels.jsonl");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
