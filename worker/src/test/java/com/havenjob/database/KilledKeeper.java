package com.havenjob.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own that opens the database, commits a row, says so, and waits to be killed. */
final class KilledKeeper {

    static final String READY = "committed";

    private KilledKeeper() {}

    public static void main(String[] arguments) throws IOException {
        var server = EmbeddedDatabase.start(Path.of(arguments[0]));
        var sql = JdbcClient.create(EmbeddedDatabaseTest.as(server, server.migrator()));
        sql.sql("CREATE TABLE public.kept (word text)").update();
        sql.sql("INSERT INTO public.kept VALUES ('before the kill')").update();
        System.out.println(READY);
        System.in.transferTo(System.out);
    }

    static ProcessBuilder on(Path dataDirectory, String classPath, List<String> before) {
        var command = new java.util.ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                KilledKeeper.class.getName(),
                dataDirectory.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
