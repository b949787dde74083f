package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Earlier versions of a floor file in the git history around it. */
final class FloorHistory {

    private final Path folder;
    private final String file;

    FloorHistory(Path folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * What {@code current} must not be below: the newest version that says something else, however many commits ago, and
     * the one from which this branch left the main one. Empty without git or without history.
     */
    List<Floors> before(Floors current) {
        var newest = git("log", "--format=%H", "--", file).stream()
                .flatMap(String::lines)
                .flatMap(this::version)
                .filter(floors -> !floors.equals(current))
                .findFirst();
        var branchedAt = Stream.of("main", "origin/main")
                .flatMap(main -> git("merge-base", "HEAD", main).stream())
                .flatMap(this::version)
                .findFirst();
        return Stream.of(newest, branchedAt).flatMap(Optional::stream).toList();
    }

    private Stream<Floors> version(String commit) {
        return git("show", commit.strip() + ":./" + file).stream().map(Floors::of);
    }

    private Optional<String> git(String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            return Optional.empty(); // no git on this machine
        }
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while git was asked for earlier floors", e);
        }
    }
}
