package com.havenjob.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.cli.Commands;
import com.havenjob.cli.HavenJobCommand;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The only test that starts everything, doors, queue, clock and pages, as {@code run} does. */
class RehearseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everythingStartsOnAFolderOfItsOwnAndEnds() {
        var data = folder.resolve("data");

        var status = HavenJobCommand.run(Commands.with(List.of(new RehearseCommand())), "rehearse", data.toString());

        assertThat(status).isEqualTo(HavenJobCommand.DONE);
        assertThat(data.resolve("postgres/PG_VERSION")).exists();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }
}
