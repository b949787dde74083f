package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.ParsedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that report on several applications, and mails that only look as if they did. */
class SeveralMailsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final MessageParser PARSER = new MessageParser();
    private static final List<WrittenMail> MAILS = read();

    /** @param outcomes each as «kind | company | title»; «one» where only their number counts */
    record WrittenMail(String name, List<String> outcomes, ParsedMessage message) {

        Verdict verdict() {
            return CLASSIFIER.classify(message);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<WrittenMail> mails() {
        return MAILS;
    }

    private static List<WrittenMail> read() {
        try (InputStream stream = Objects.requireNonNull(SeveralMailsTest.class.getResourceAsStream("several.txt"))) {
            return Arrays.stream(new String(stream.readAllBytes(), UTF_8).split("(?m)^=== ", -1))
                    .filter(block -> !block.isBlank())
                    .map(SeveralMailsTest::mail)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenMail mail(String block) {
        int from = block.indexOf("\nFrom: ") + 1;
        var labels = block.substring(0, from).lines().toList();
        return new WrittenMail(
                labels.getFirst(),
                labels.stream()
                        .filter(line -> line.startsWith("outcome: "))
                        .map(line -> line.substring("outcome: ".length()))
                        .toList(),
                parsed(labels.contains("type: html") ? "text/html" : "text/plain", block.substring(from)));
    }

    private static ParsedMessage parsed(String type, String mail) {
        return PARSER.parse(("MIME-Version: 1.0\nDate: Fri, 6 Mar 2026 09:00:00 +0000\nContent-Type: " + type
                        + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n" + mail)
                .getBytes(UTF_8));
    }

    private static List<String> outcomes(Verdict verdict) {
        return verdict.each().stream()
                .map(each -> Stream.of(each.company(), each.title())
                        .filter(Objects::nonNull)
                        .map(Finding::value)
                        .reduce(each.kind().value().label(), (one, other) -> one + " | " + other))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyMailReportsOnAsManyApplicationsAsItsWriterMeant(WrittenMail mail) {
        var verdict = mail.verdict();

        if (mail.outcomes().equals(List.of("one"))) {
            assertThat(verdict.others()).isEmpty();
        } else if (mail.outcomes().equals(List.of("not_application"))) {
            assertThat(verdict.concernsApplication()).isFalse();
            assertThat(verdict.others()).isEmpty();
        } else {
            assertThat(outcomes(verdict)).containsExactlyElementsOf(mail.outcomes());
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyFindingOfEachOutcomeQuotesItsEvidence(WrittenMail mail) {
        for (var other : mail.verdict().others()) {
            assertThat(other.confidence()).isBetween(0.0, 1.0);
            other.findings().forEach((name, finding) -> {
                assertThat(finding.evidence()).as(name).isNotBlank();
                assertThat(finding.extractor()).as(name).isNotBlank();
            });
        }
    }

    @Tag("bulky")
    @Test
    void mailsAboutOneApplicationStayOne() {
        assertThat(LabelledMails.all())
                .allSatisfy(
                        mail -> assertThat(CLASSIFIER.classify(mail.message()).others())
                                .as(mail.name())
                                .isEmpty());
    }

    @Test
    void aListIsSureAndWhatAPersonSaysInClausesIsForAPerson() {
        assertThat(named("en-table-with-headings").needsReview()).isFalse();
        assertThat(named("en-rows-without-a-word-for-work").needsReview()).isTrue();
        assertThat(named("en-refusal-and-invitation").needsReview()).isTrue();
        assertThat(named("de-absage-und-einladung").needsReview()).isTrue();
    }

    @Test
    void aRowHasItsOwnLinkAndNoOther() {
        var verdict = named("en-table-with-headings");

        assertThat(Objects.requireNonNull(verdict.jobUrl()).value()).endsWith("81231-crane-technician");
        assertThat(verdict.others())
                .extracting(other -> Objects.requireNonNull(other.jobUrl()).value())
                .containsExactly(
                        "https://kestrelcareers.example/jobs/81277-night-nurse",
                        "https://kestrelcareers.example/jobs/80112-cartographer-assistant");
    }

    @Test
    void aMeetingBelongsToTheApplicationThatGoesOn() {
        var verdict = named("en-small-letters-in-one-sentence");

        assertThat(Objects.requireNonNull(verdict.interviewAt()).value()).hasToString("2026-03-12T14:30");
        assertThat(verdict.title()).isNotNull();
        assertThat(verdict.title().value()).isEqualTo("planner");
    }

    @Test
    void aRowIsQuotedAsItStandsInTheMail() {
        assertThat(named("en-board-one-line").others().getFirst().title().evidence())
                .isEqualTo("Miller at Halmgrund – not selected");
    }

    @Test
    void theNumberOfAPositionStaysWithIt() {
        assertThat(named("en-positions-on-lines").others())
                .extracting(other ->
                        other.requisition() == null ? "" : other.requisition().value())
                .containsExactly("R-20417", "");
    }

    @Tag("bulky")
    @Test
    void aListWithoutEndIsBounded() {
        var body = new StringBuilder("Update on your applications\n\n");
        for (int i = 0; i < 5_000; i++) {
            body.append("Night Baker at Quellfeld ").append(i).append(" – under review\n");
        }
        var verdict = CLASSIFIER.classify(parsed(
                "text/plain",
                "From: Brightpost Jobs <updates@brightpost.example>\nSubject: Your applications\n\n" + body));

        assertThat(verdict.others()).hasSizeLessThan(50);
    }

    private static Verdict named(String name) {
        return mails().stream()
                .filter(mail -> mail.name().equals(name))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
