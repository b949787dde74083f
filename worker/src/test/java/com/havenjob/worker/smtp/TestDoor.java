package com.havenjob.worker.smtp;

import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SettableClock;
import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.queue.PipelineMetrics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A door of the test's own beside the pipeline's, with settings and a clock that other tests do not share. */
final class TestDoor implements AutoCloseable {

    private final SmtpDoor door;
    private final SettableClock clock;

    private TestDoor(SmtpDoor door, SettableClock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Opens it with these keys below {@code havenjob.smtp}; no peer is a relay unless they say so. */
    static TestDoor open(Path folder, Map<String, String> keys) {
        var clock = new SettableClock(RunningPipeline.START);
        var door = closed(folder, keys, clock);
        door.start();
        return new TestDoor(door, clock);
    }

    static SmtpDoor closed(Path folder, Map<String, String> keys, SettableClock clock) {
        var all = new HashMap<>(Map.of("port", "0", "relays", "192.0.2.1"));
        all.putAll(keys);
        var pipeline = RunningPipeline.shared();
        return new SmtpDoor(
                settings(all),
                pipeline.bean(Reception.class),
                pipeline.bean(MemoryBudget.class),
                pipeline.bean(PipelineMetrics.class),
                folder,
                clock);
    }

    int port() {
        return door.port();
    }

    SmtpDoor door() {
        return door;
    }

    SettableClock clock() {
        return clock;
    }

    @Override
    public void close() {
        door.stop();
    }

    static SmtpSettings settings(Map<String, String> keys) {
        var source = new HashMap<String, String>();
        keys.forEach((key, value) -> source.put("havenjob.smtp." + key, value));
        return new Binder(new MapConfigurationPropertySource(source)).bindOrCreate("havenjob.smtp", SmtpSettings.class);
    }
}
