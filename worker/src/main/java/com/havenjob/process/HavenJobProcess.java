package com.havenjob.process;

import com.havenjob.database.Database;
import com.havenjob.database.DatabaseSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A started HavenJob: its database and its Spring context. Closing it ends both, in the order that lets running work
 * finish. A start that cannot succeed throws {@link com.havenjob.kernel.Refusal} with the sentence for the operator.
 */
public final class HavenJobProcess implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;
    private final OrderlyEnd end;

    private HavenJobProcess(Database database, ConfigurableApplicationContext context, OrderlyEnd end) {
        this.database = database;
        this.context = context;
        this.end = end;
    }

    /**
     * Starts a server as keeper of its data: it runs until it is closed or the process is told to end, which it may also
     * be while it starts.
     */
    public static HavenJobProcess serve(
            Class<?> composition, DatabaseSettings settings, Map<String, Object> properties) {
        var end = OrderlyEnd.ofServer();
        var process = end.starting(() ->
                start(composition, Database.open(settings), settings, properties, WebApplicationType.SERVLET, end));
        LoggerFactory.getLogger(HavenJobProcess.class).info("The web port is open, port={}", process.webPort());
        return process;
    }

    /**
     * Starts the features for one command, beside a running server where there is one; no doors, no queue, no clock. Told
     * to end, the process waits a while until the command has closed this.
     */
    public static HavenJobProcess forCommand(
            Class<?> composition, DatabaseSettings settings, Map<String, Object> properties) {
        var quiet = new LinkedHashMap<String, Object>(properties);
        quiet.put("spring.quartz.auto-startup", "false");
        quiet.put("jobrunr.background-job-server.enabled", "false");
        quiet.put("spring.datasource.hikari.maximum-pool-size", "8");
        quiet.put("spring.autoconfigure.exclude", ConsoleLibraries.AUTO_CONFIGURATIONS);
        var end = OrderlyEnd.ofCommand();
        return end.starting(
                () -> start(composition, Database.openBeside(settings), settings, quiet, WebApplicationType.NONE, end));
    }

    private static HavenJobProcess start(
            Class<?> composition,
            Database database,
            DatabaseSettings settings,
            Map<String, Object> properties,
            WebApplicationType web,
            OrderlyEnd end) {
        try {
            var all = new LinkedHashMap<String, Object>(database.springProperties());
            all.put("havenjob.data", settings.dataDirectory().toString());
            all.putAll(properties);
            var context = new SpringApplicationBuilder(composition)
                    .web(web)
                    .registerShutdownHook(false)
                    .initializers(started -> started.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("havenjob", all)))
                    .run();
            return new HavenJobProcess(database, context, end);
        } catch (RuntimeException e) {
            database.close();
            throw Refusals.explain(e);
        } catch (Error e) {
            database.close();
            throw e;
        }
    }

    /** A bean of the started context. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The port that the web server took; {@link IllegalStateException} where the process has none. */
    public int webPort() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The second call changes nothing. */
    @Override
    public synchronized void close() {
        try {
            context.close();
        } finally {
            database.close();
            end.reached();
        }
    }
}
