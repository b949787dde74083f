package com.havenjob.process;

import com.havenjob.database.DatabaseSettings;
import com.havenjob.worker.PipelineComposition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A server in a process of its own, which comes to its last step only when it has been told to end. */
final class InterruptedStart {

    static final String STARTING = "starting";

    private InterruptedStart() {}

    public static void main(String[] arguments) throws InterruptedException {
        Logs.forCommand();
        var settings = new DatabaseSettings(Path.of(arguments[0]), Optional.empty());
        var properties = Map.<String, Object>of("server.port", "0", "havenjob.smtp.port", "0");
        try (var _ = HavenJobProcess.serve(SlowComposition.class, settings, properties)) {
            new CountDownLatch(1).await();
        }
    }

    static Process on(Path dataDirectory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedStart.class.getName(),
                        dataDirectory.toString())
                .redirectErrorStream(true)
                .start();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(PipelineComposition.class)
    static class SlowComposition {

        @Bean
        CountDownLatch told() throws InterruptedException {
            var told = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(told::countDown));
            System.out.println(STARTING);
            told.await();
            return told;
        }
    }
}
