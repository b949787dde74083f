package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.sources.SourceCatalogue;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source profile: a mail about an application, and one that only looks like it. */
class SourceMailsTest {

    private static final Classifier CLASSIFIER = Classifier.standard();
    private static final List<SourceProfile> PROFILES =
            SourceCatalogue.load(new Vocabulary()).profiles();
    private static final List<Row> ROWS = rows();

    record Row(String source, Kind kind, String company, String title, ParsedMessage message) {

        @Override
        public String toString() {
            return source + " " + kind.label();
        }
    }

    static List<Row> mailsAboutApplications() {
        return ROWS.stream().filter(row -> row.kind() != Kind.NOT_APPLICATION).toList();
    }

    static List<Row> traps() {
        return ROWS.stream().filter(row -> row.kind() == Kind.NOT_APPLICATION).toList();
    }

    @ParameterizedTest
    @MethodSource("mailsAboutApplications")
    void mailOfASourceIsReadWhole(Row row) {
        var verdict = CLASSIFIER.classify(row.message());

        assertThat(verdict.kind().value()).isEqualTo(row.kind());
        assertThat(CompanyKeys.key(Objects.requireNonNull(verdict.company()).value()))
                .isEqualTo(CompanyKeys.key(row.company()));
        assertThat(Objects.requireNonNull(verdict.title()).value()).isEqualTo(row.title());
        assertThat(Objects.requireNonNull(verdict.source()).value()).isEqualTo(nameOf(row.source()));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void trapOfASourceIsNoApplication(Row row) {
        assertThat(CLASSIFIER.classify(row.message()).kind().value()).isEqualTo(Kind.NOT_APPLICATION);
    }

    @Test
    void everySourceHasAMailAndATrap() {
        assertThat(mailsAboutApplications()).extracting(Row::source).containsAll(ids());
        assertThat(traps()).extracting(Row::source).containsAll(ids());
    }

    @Test
    void noTwoSourcesClaimTheSameDomain() {
        assertThat(PROFILES.stream().flatMap(profile -> profile.domains().stream()))
                .doesNotHaveDuplicates();
    }

    private static List<String> ids() {
        return PROFILES.stream().map(SourceProfile::id).toList();
    }

    private static String nameOf(String id) {
        return PROFILES.stream()
                .filter(profile -> profile.id().equals(id))
                .map(SourceProfile::name)
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows() {
        try (InputStream stream = Objects.requireNonNull(SourceMailsTest.class.getResourceAsStream("profiles.tsv"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SourceMailsTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        String mail = "From: " + cells[4] + "\nSubject: " + cells[5] + "\n\n" + cells[6].replace("\\n", "\n") + "\n";
        return new Row(
                cells[0],
                Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2],
                cells[3],
                LabelledMails.parse(mail));
    }
}
