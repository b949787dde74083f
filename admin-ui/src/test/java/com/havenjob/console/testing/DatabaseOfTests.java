package com.havenjob.console.testing;

import com.havenjob.database.Database;
import com.havenjob.database.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Starts an embedded database for the contexts of this JVM; doors, queue and clock stay quiet. */
public final class DatabaseOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> PROPERTIES = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("tests", PROPERTIES));
    }

    private static Map<String, Object> start() {
        try {
            var data = Files.createTempDirectory("havenjob-console-test-");
            var database = Database.open(new DatabaseSettings(data, Optional.empty()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(data);
            }));
            var properties = new LinkedHashMap<String, Object>(database.springProperties());
            properties.put("havenjob.data", data.toString());
            properties.put("havenjob.smtp.enabled", "false");
            properties.put("jobrunr.background-job-server.enabled", "false");
            properties.put("spring.quartz.auto-startup", "false");
            return Map.copyOf(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the test's data", e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The test's data stays in " + folder, e);
        }
    }
}
