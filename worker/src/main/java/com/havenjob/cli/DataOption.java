package com.havenjob.cli;

import com.havenjob.database.DatabaseSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code --data DIR}, for every command that works on data, and for the commands below it. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the data (default: HAVENJOB_DATA, or data).")
    private @Nullable Path directory;

    /** Where the data lies: as the option says, otherwise the environment, otherwise the default. */
    public DatabaseSettings settings() {
        return DatabaseSettings.of(Optional.ofNullable(directory), System.getenv());
    }
}
