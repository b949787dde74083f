package com.havenjob.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.lab.LabelledMails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TriageBenchTest {

    @Test
    void ofMailsThatAreHeldOutOnlyFiguresArePrinted() {
        var tables = new ByteArrayOutputStream();
        var json = new ByteArrayOutputStream();

        TriageBench.heldOut().run(new PrintStream(tables, true, UTF_8), new PrintStream(json, true, UTF_8));

        int mails = LabelledMails.heldOut().size();
        assertThat(tables.toString(UTF_8))
                .contains("by language", "wanted \\ got")
                .doesNotContain("worst misses")
                .doesNotContain(".eml");
        assertThat(json.toString(UTF_8)).startsWith("{").contains("\"labels\":" + mails, "\"auto_precision\":");
    }

    @Test
    void ofOtherMailsTheWorstMissesAreNamed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("labels.jsonl"),
                "{\"file\": \"a.eml\", \"kind\": \"offer\", \"company\": \"Ostra Mill\"}\n");
        Files.writeString(
                folder.resolve("a.eml"),
                "From: jobs@ostra.example\nSubject: Hello\n\nThank you for applying for the Baker position at Ostra Mill.\n");
        var tables = new ByteArrayOutputStream();

        TriageBench.of(folder)
                .run(new PrintStream(tables, true, UTF_8), new PrintStream(new ByteArrayOutputStream(), true, UTF_8));

        assertThat(tables.toString(UTF_8)).contains("worst misses", "a.eml, kind: wanted «offer», got «applied»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start --held-out", "triage mails --held-out", "triage mails --beside others --held-out"})
    void heldOutBelongsToTriageWithoutAFolder(String arguments) {
        var err = new StringWriter();
        int status =
                new CommandLine(new BenchCommand()).setErr(new PrintWriter(err)).execute(arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).startsWith("--held-out belongs to bench triage, without a folder");
    }
}
