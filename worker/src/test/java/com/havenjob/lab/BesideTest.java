package com.havenjob.lab;

import static com.havenjob.lab.JudgedMail.mail;
import static com.havenjob.triage.Kind.APPLIED;
import static com.havenjob.triage.Kind.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made mails are by jobs@mail.example, under «A subject». */
class BesideTest {

    @TempDir
    private Path folder;

    @Test
    void forwardFindsTheMailWithItsLabelsUnderItsSubject() {
        var wanted = read("m1", APPLIED, "Aldgarth");
        var others = List.of(read("m0", APPLIED, "Wexcombe"), wanted, read("m2", REJECTED, "Aldgarth"));

        var beside = Beside.of(
                List.of(forward("f1", "Aldgarth", null, "A  subject"), forward("f2", "Aldgarth", null, "Another")),
                others);

        assertThat(beside.pairs()).extracting(Beside.Pair::other).containsExactly(wanted);
        assertThat(beside.alone()).containsExactly("f2");
    }

    @Test
    void noMailIsPartnerToTwo() {
        var others = List.of(read("m1", APPLIED, "Aldgarth"), read("m2", APPLIED, "Aldgarth"));
        var forward = forward("f", "Aldgarth", "Jobs <JOBS@mail.example>", "A subject");

        var beside = Beside.of(List.of(forward, forward, forward), others);

        assertThat(beside.others()).isEqualTo(others);
        assertThat(beside.alone()).containsExactly("f");
    }

    @Test
    void mailOfTheSameAuthorGoesBeforeAnother() {
        var byAnother = read("m1", APPLIED, "Aldgarth");
        var byAuthor = from("sven@aldgarth.example", "m2", "Aldgarth");

        var beside = Beside.of(
                List.of(forward("f", "Aldgarth", "Sven <Sven@aldgarth.example", "A subject")),
                List.of(byAnother, byAuthor));

        assertThat(beside.others()).containsExactly(byAuthor);
    }

    @Test
    void mailThatNamesNoOriginalFindsTheFileOfItsName() {
        var beside = Beside.of(
                List.of(read("a", APPLIED, "Aldgarth"), read("c", APPLIED, "Aldgarth")),
                List.of(read("b", APPLIED, "Aldgarth"), read("a", APPLIED, "Wexcombe")));

        assertThat(beside.others()).extracting(other -> other.label().file()).containsExactly("a");
        assertThat(beside.alone()).containsExactly("c");
    }

    @Test
    void verdictsDifferInWhatAPersonWouldSee() {
        var one = mail("a", APPLIED).of("Aldgarth", "Smith").readAs(APPLIED, "Aldgarth", "Smith", 0.9, false);
        var same = mail("a", APPLIED).of("Aldgarth", "Smith").readAs(APPLIED, "Aldgarth", "Smith", 0.8, false);
        var other = mail("a", APPLIED).of("Aldgarth", "Smith").readAs(REJECTED, "Aldgarth", null, 0.9, true);

        assertThat(new Beside.Pair(one, same).differences()).isEmpty();
        assertThat(new Beside.Pair(one, other).differences())
                .containsExactly(
                        new Beside.Difference("kind", "applied", "rejected"),
                        new Beside.Difference("title", "Smith", ""),
                        new Beside.Difference("review", "false", "true"));
    }

    @Test
    void labelOfAForwardSaysWhoseMailIsInside() throws IOException {
        Files.writeString(
                folder.resolve("labels.jsonl"),
                "{\"file\": \"a\", \"original_from\": \"x@mill.example\", \"original_subject\": \"Baker\"}\n{\"file\": \"a\"}\n");
        Files.writeString(folder.resolve("a"), "From: a");

        assertThat(LabelledMails.of(folder))
                .extracting(mail -> mail.label().origin())
                .containsExactly(new Label.Origin("x@mill.example", "Baker"), null);
    }

    private static Judged read(String file, Kind kind, String company) {
        return mail(file, kind).of(company, null).readAs(kind, company, null, 0.9, false);
    }

    private static Judged from(String author, String file, String company) {
        return mail(file, APPLIED).of(company, null).by(author).readAs(APPLIED, company, null, 0.9, false);
    }

    private static Judged forward(String file, String company, @Nullable String from, String subject) {
        var mail = read(file, APPLIED, company);
        var label = mail.label();
        return new Judged(
                new Label(
                        label.file(),
                        label.kind(),
                        label.company(),
                        label.title(),
                        label.location(),
                        label.language(),
                        label.set(),
                        label.source(),
                        label.interviewAt(),
                        label.deadline(),
                        new Label.Origin(from, subject)),
                mail.verdict());
    }
}
