package com.havenjob.worker.mailbox;

import com.havenjob.kernel.Sha256;
import com.havenjob.kernel.UserId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What identifies one run of an import. An unfinished run goes on where it stopped if user and files are the same; after
 * a finished one the next number makes a new run of the same files possible.
 *
 * @param listing digest of the files, their sizes and times
 * @param run 1 for the first import of these files, and so on
 * @param paths what the person named, as it was named
 * @param directory where the process worked that was given the paths: a relative one begins there
 */
record ImportParameters(UserId user, Sha256 listing, long run, List<Path> paths, Path directory) {

    private static final String PATH = "path.";
    private static final String DIRECTORY = "directory";

    ImportParameters {
        paths = List.copyOf(paths);
    }

    static ImportParameters of(JobParameters parameters) {
        return new ImportParameters(
                UserId.of(Objects.requireNonNull(parameters.getString("user"))),
                new Sha256(Objects.requireNonNull(parameters.getString("listing"))),
                Objects.requireNonNull(parameters.getLong("run")),
                parameters.parameters().stream()
                        .filter(parameter -> parameter.name().startsWith(PATH))
                        .sorted(Comparator.comparing(JobParameter::name))
                        .map(parameter -> Path.of((String) parameter.value()))
                        .toList(),
                Path.of(Objects.requireNonNullElse(parameters.getString(DIRECTORY), "")));
    }

    /** The paths as every process understands them, wherever it works. */
    List<Path> absolutePaths() {
        return paths.stream().map(directory::resolve).toList();
    }

    ImportParameters nextRun() {
        return new ImportParameters(user, listing, run + 1, paths, directory);
    }

    JobParameters toJobParameters() {
        var builder = new JobParametersBuilder()
                .addString("user", user.toString())
                .addString("listing", listing.hex())
                .addLong("run", run)
                .addString(DIRECTORY, directory.toString(), false);
        // One parameter a path: a parameter's value is at most 2,500 characters long.
        for (int i = 0; i < paths.size(); i++) {
            builder.addString(PATH + "%06d".formatted(i), paths.get(i).toString(), false);
        }
        return builder.toJobParameters();
    }
}
