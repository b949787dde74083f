package com.havenjob.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.cli.HavenJobCommand;
import com.havenjob.inbox.Delivery;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.worker.smtp.SmtpDoor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import picocli.CommandLine;

/** What the doctor finds. */
class DoctorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void besideARunningHavenJobItSeesDatabaseKeyPortsAndMail() {
        var pipeline = RunningPipeline.shared();
        var ruth = pipeline.somebodyTrusting();
        var mail = "From: a@fernwick.example\r\n\r\nx".getBytes(StandardCharsets.US_ASCII);
        pipeline.bean(Inbox.class).accept(new Delivery(ruth.id(), Door.DEMO, null, mail, Vouching.BY_OWNER));
        pipeline.bean(Inbox.class).fail(pipeline.mailOf(ruth.id()).getFirst(), "TEST", "a test");

        var out = new StringWriter();
        var status = new CommandLine(new DoctorCommand())
                .setOut(new PrintWriter(out))
                .execute(
                        "--data", pipeline.dataDirectory().toString(),
                        "--port", Integer.toString(pipeline.webPort()),
                        "--smtp-port",
                                Integer.toString(pipeline.bean(SmtpDoor.class).port()));

        assertThat(out.toString())
                .contains("ok     PostgreSQL 18 answers")
                .contains("ok     The database has the tables of this version")
                .contains("ok     The master key fits")
                .containsPattern("ok     Web port \\d+ is taken by a running HavenJob")
                .containsPattern("ok     SMTP port \\d+ is taken by a running HavenJob")
                .containsPattern("WRONG  \\d+ mails? could not be judged: ")
                .contains("note   Last mail through the door «demo»: ");
        assertThat(status).isEqualTo(HavenJobCommand.FAILED);
    }

    @Test
    void whereThereIsNoDatabaseYetNothingIsMade() {
        var out = new StringWriter();
        var status = new CommandLine(new DoctorCommand())
                .setOut(new PrintWriter(out))
                .execute("--data", folder.resolve("new").toString(), "--port", "0", "--smtp-port", "0");
        assertThat(out.toString()).contains("note   There is no database yet").contains("Everything is fine.");
        assertThat(status).isZero();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aPortThatAnotherProgramHoldsIsWrong() throws IOException {
        try (var other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var answering = Thread.ofVirtual().start(() -> hangUpOn(other));
            assertThat(PortCheck.smtp(other.getLocalPort()).line())
                    .startsWith("WRONG  SMTP port " + other.getLocalPort() + " is taken by another program")
                    .contains("--smtp-port");
            answering.interrupt();
        }
    }

    @Test
    void whatIsWrongWithTheMachineIsSaidWithWhatToDo() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(List.of(
                        MachineCheck.jdk(21).line(),
                        MachineCheck.directory(file).line(),
                        MachineCheck.space(folder, DataSize.ofTerabytes(900_000))
                                .line()))
                .allMatch(line -> line.startsWith("WRONG  "))
                .satisfiesExactly(
                        jdk -> assertThat(jdk).contains("install JDK 25"),
                        directory -> assertThat(directory).contains("name a folder with --data"),
                        space -> assertThat(space).contains("make room"));
        assertThat(MachineCheck.directory(folder.resolve("not/yet"))).isInstanceOf(Finding.Fine.class);
    }

    private static void hangUpOn(ServerSocket server) {
        try (var peer = server.accept()) {
            peer.getOutputStream().write("220 other ESMTP Elsewhere\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }
}
