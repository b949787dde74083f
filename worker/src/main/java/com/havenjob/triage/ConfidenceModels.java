package com.havenjob.triage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.kernel.Sha256;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.reading.Knowledge;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which models the confidence of a verdict comes from. */
final class ConfidenceModels {

    private static final int TOLD_APART = 16;

    private ConfidenceModels() {}

    /** The name of those that come with this version of the program. */
    static String shipped() {
        return Shipped.NAME;
    }

    /** A name that another entry in one of these files would change; comments do not count. */
    static String name(List<Sheet> files) {
        var entries = files.stream().map(file -> file.sections().toString()).collect(Collectors.joining("\n"));
        return Sha256.of(entries.getBytes(UTF_8)).hex().substring(0, TOLD_APART);
    }

    /** Read when it is first asked for, and once. */
    private static final class Shipped {
        static final String NAME = name(Stream.concat(
                        Stream.of("calibration.sheet", "kinds.sheet", "entities.sheet"),
                        Knowledge.LANGUAGES.stream().map(language -> "examples/" + language + ".sheet"))
                .map(Sheet::load)
                .toList());
    }
}
