package com.havenjob.accounts;

import com.havenjob.accounts.TrustedSenders.Preset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The applicant tracking systems and job boards that every account trusts from the start, one a line of a resource. */
final class KnownSystems {

    private static final String RESOURCE = "known-systems.txt";
    private static final List<Preset> PRESETS = read();

    private KnownSystems() {}

    static List<Preset> presets() {
        return PRESETS;
    }

    private static List<Preset> read() {
        try (var stream = Objects.requireNonNull(KnownSystems.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return Preset.list(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + RESOURCE, e);
        }
    }
}
