package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MAIL =
            "From: Nordwind <jobs@nordwind.example>\nSubject: Hello\nDate: Tue, 3 Mar 2026 09:15:00 +0100\n\nText\n";

    @TempDir
    private Path folder;

    private record Outcome(int status, List<String> out, List<String> err) {
        List<JsonNode> json() {
            return out.stream().map(JSON::readTree).toList();
        }

        List<String> files() {
            return json().stream().map(line -> line.get("file").asString()).toList();
        }
    }

    private static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = HavenJobCommand.commandLine(List.of(new ParseCommand()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int status = line.execute(arguments);
        return new Outcome(
                status, out.toString().lines().toList(), err.toString().lines().toList());
    }

    private String write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8).toString();
    }

    @Test
    void everyMailIsOneLineOfJsonWithThePromisedKeys() throws IOException {
        var outcome = run("parse", "--json", write("a.eml", MAIL));

        assertThat(outcome.status()).isZero();
        var line = outcome.json().getFirst();
        assertThat(new ArrayList<>(line.propertyNames()))
                .containsExactly(
                        "file",
                        "kind",
                        "status",
                        "company",
                        "title",
                        "location",
                        "source",
                        "appliedOn",
                        "interviewAt",
                        "deadline",
                        "jobUrl",
                        "confidence",
                        "needsReview",
                        "original",
                        "forwarded",
                        "fields",
                        "millis");
        assertThat(new ArrayList<>(line.get("original").propertyNames()))
                .containsExactly("from", "fromName", "subject", "date");
        assertThat(line.get("original").get("from").asString()).isEqualTo("jobs@nordwind.example");
        assertThat(line.get("fields").get("kind").get("evidence").isString()).isTrue();
    }

    @Test
    void aMailOnSeveralApplicationsNamesTheOthers() throws IOException {
        var mail = "From: Kestrel <news@kestrel.example>\nSubject: Update on your applications\n\n"
                + "Night Baker at Quellfeld – under review\nCrane Technician at Ferrowick – not selected\n";
        var line = run("parse", "--json", write("a.eml", "Content-Type: text/plain; charset=utf-8\n" + mail))
                .json()
                .getFirst();

        assertThat(line.get("title").asString()).isEqualTo("Night Baker");
        var other = line.get("others").get(0);
        assertThat(new ArrayList<>(other.propertyNames()))
                .containsExactly("kind", "status", "company", "title", "location", "jobUrl", "confidence", "fields");
        assertThat(other.get("kind").asString()).isEqualTo("rejected");
        assertThat(other.get("company").asString()).isEqualTo("Ferrowick");
        assertThat(other.get("fields").get("title").get("evidence").asString()).contains("Crane Technician");
        assertThat(run("parse", write("a.eml", "Content-Type: text/plain; charset=utf-8\n" + mail))
                        .out())
                .singleElement()
                .asString()
                .contains("; also rejected, Crane Technician at Ferrowick");
    }

    @Test
    void foldersAreReadWholeAndMailsOfAnMboxAreNumbered() throws IOException {
        write("box/a.eml", MAIL);
        write("box/.hidden", MAIL);
        write("box/deep/noextension", MAIL);
        write("box/.git/config", "no mail");
        write(
                "box/old.mbox",
                "From a Tue Mar  3 09:15:00 2026\n" + MAIL + "\nFrom b Tue Mar  3 09:15:00 2026\n" + MAIL);
        write("box/empty", "");
        var box = folder.resolve("box").toString();

        var expected = List.of("/.hidden", "/a.eml", "/deep/noextension", "/empty", "/old.mbox#1", "/old.mbox#2");
        assertThat(run("parse", "--json", box).files())
                .isEqualTo(expected.stream().map(name -> box + name).toList());
        assertThat(run("parse", "--json", box + "/").files())
                .isEqualTo(expected.stream().map(name -> box + name).toList());
    }

    @Test
    void aMailThatIsTooLargeIsALineForReview() throws IOException {
        var file = folder.resolve("large.eml");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(26L << 20);
        }

        var line = run("parse", "--json", file.toString()).json().getFirst();

        assertThat(line.get("kind").asString()).isEqualTo("not_application");
        assertThat(line.get("needsReview").asBoolean()).isTrue();
        assertThat(line.get("fields").get("kind").get("evidence").asString()).contains("larger than 26214400 bytes");
    }

    @Test
    void linksAndSpecialFilesAreNotPassedOverInSilence() throws IOException {
        write("elsewhere/a.eml", MAIL);
        write("box/mail.eml", MAIL);
        var box = folder.resolve("box");
        Files.createSymbolicLink(box.resolve("gone.eml"), folder.resolve("nowhere"));
        Files.createSymbolicLink(box.resolve("other"), folder.resolve("elsewhere"));

        var outcome = run("parse", "--json", box.toString());

        assertThat(outcome.files()).containsExactly(box + "/gone.eml", box + "/mail.eml", box + "/other");
        assertThat(outcome.status()).isEqualTo(HavenJobCommand.FAILED);
        assertThat(outcome.err())
                .anyMatch(line -> line.contains("/gone.eml» cannot be read: it is a link to nothing"))
                .anyMatch(line -> line.contains("/other» cannot be read: a link to a folder is not followed"));
    }

    @Test
    void withoutJsonALineIsForPeople() throws IOException {
        var outcome = run("parse", write("a.eml", MAIL));

        assertThat(outcome.out()).singleElement().asString().startsWith(folder.resolve("a.eml") + ": ");
        assertThat(outcome.err()).containsExactly("1 mails read");
    }

    @Test
    void wrongArgumentsAreOneLineAndStatusTwo() {
        for (var arguments :
                new String[][] {{}, {"parse"}, {"parse", "/no/such/file"}, {"frobnicate"}, {"parse", "--frob", "x"}}) {
            var outcome = run(arguments);
            assertThat(outcome.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .singleElement()
                    .asString()
                    .startsWith("havenjob: ")
                    .contains("--help");
        }
        assertThat(run("parse", "/no/such/file").err().getFirst()).contains("«/no/such/file» does not exist");
    }
}
