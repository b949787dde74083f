package com.havenjob.cli;

import com.havenjob.worker.mailbox.ImportedMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What became of each mail, one JSON object a line; an import that goes on adds to the file. */
final class ImportReport implements AutoCloseable {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Writer lines;

    private ImportReport(Writer lines) {
        this.lines = lines;
    }

    /** @param refusal makes the refusal of a file that cannot be written */
    static ImportReport to(Optional<Path> file, Function<String, RuntimeException> refusal) {
        try {
            return new ImportReport(
                    file.isEmpty()
                            ? Writer.nullWriter()
                            : Files.newBufferedWriter(
                                    file.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw refusal.apply("«" + file.get() + "» cannot be written ("
                    + e.getClass().getSimpleName() + "): name another file with --report");
        }
    }

    void add(ImportedMail mail) {
        var line = new LinkedHashMap<String, String>();
        line.put("file", mail.name());
        line.put("result", mail.result().name().toLowerCase(Locale.ROOT));
        if (mail.reason() != null) {
            line.put("reason", mail.reason());
        }
        try {
            lines.write(mapper.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written on", e);
        }
    }

    /** Hands on what was added, so that the file says what a process did that is killed. */
    void flush() {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written on", e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to its end", e);
        }
    }
}
