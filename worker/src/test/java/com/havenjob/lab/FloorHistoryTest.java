package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A floor may only rise, but for the day on which other mails are measured. */
class FloorHistoryTest {

    private static final Path FOLDER = Path.of("src/test/resources/com/havenjob/lab");

    @TempDir
    private Path folder;

    @Test
    void noFloorIsLowerThanItWas() {
        var current = Floors.current();
        var earlier = new FloorHistory(FOLDER, Floors.FILE).before(current);
        assumeThat(earlier)
                .as("the floors have no earlier version here: without git history nothing can be compared")
                .isNotEmpty();

        assertThat(earlier)
                .allSatisfy(floors -> assertThat(current.loweredSince(floors))
                        .as("floors in %s that were lowered", FOLDER)
                        .isEmpty());
    }

    @Test
    void loweredAndLostBoundsAreNamed() {
        var earlier = Floors.of("labels=9\ncompany=0.8\ntitle=0.7\nlost=2\nece=0.1\nlocation=0.5");

        assertThat(Floors.of("labels=9\ncompany=0.7\ntitle=0.7\nlost=3\nece=0.05")
                        .loweredSince(earlier))
                .containsExactly("company", "location", "lost");
        assertThat(Floors.of("labels=9\ncompany=0.9\ntitle=0.7\nlost=1\nece=0.1\nlocation=0.5\nkind=0.1")
                        .loweredSince(earlier))
                .isEmpty();
    }

    @Test
    void otherMailsHaveOtherFloors() {
        assertThat(Floors.of("labels=10\ncompany=0.7").loweredSince(Floors.of("labels=9\ncompany=0.8")))
                .isEmpty();
    }

    @Test
    void earlierVersionIsFoundHoweverManyCommitsAgo() throws IOException, InterruptedException {
        assumeThat(git("init", "-q", "-b", "work")).as("there is no git here").isTrue();
        write("company=0.8");
        commit();
        write("company=0.6");
        commit();
        git("commit", "-q", "--allow-empty", "-m", "Something else");

        assertThat(new FloorHistory(folder, Floors.FILE).before(Floors.of("company=0.6")))
                .containsExactly(Floors.of("company=0.8"));
    }

    @Test
    void whatABranchLoweredInTwoStepsIsComparedWithWhereItBegan() throws IOException, InterruptedException {
        assumeThat(git("init", "-q", "-b", "main")).as("there is no git here").isTrue();
        write("company=0.8");
        commit();
        git("switch", "-q", "-c", "work");
        write("company=0.5");
        commit();

        assertThat(new FloorHistory(folder, Floors.FILE).before(Floors.of("company=0.6")))
                .containsExactly(Floors.of("company=0.5"), Floors.of("company=0.8"));
    }

    @Test
    void withoutHistoryThereIsNothingBefore() {
        assertThat(new FloorHistory(folder, Floors.FILE).before(Floors.of("company=0.6")))
                .isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(Floors.FILE), text);
    }

    private void commit() throws IOException, InterruptedException {
        git("add", Floors.FILE);
        git("commit", "-q", "-m", "Set the floor");
    }

    private boolean git(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                "git",
                                "-C",
                                folder.toString(),
                                "-c",
                                "user.name=Ida",
                                "-c",
                                "user.email=ida@home.example"),
                        Stream.of(arguments))
                .toList();
        return run(command) == 0;
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
