package com.havenjob.cli.bench;

import com.havenjob.lab.Beside;
import com.havenjob.lab.Lab;
import com.havenjob.lab.LabelledMails;
import com.havenjob.lab.Score;
import com.havenjob.lab.Scorer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How right the triage is on the mails of a folder, beside the same mails in another: forwarded, and as they came. */
final class BesideBench {

    private final Path folder;
    private final Path other;

    BesideBench(Path folder, Path other) {
        this.folder = folder;
        this.other = other;
    }

    /**
     * Prints each figure of both and their difference, every mail that was read differently, and as the last line of
     * {@code json} the figures as one object.
     *
     * @throws IllegalArgumentException if a folder has no labels, or labels without mails
     */
    void run(PrintStream tables, PrintStream json) {
        var lab = new Lab();
        var beside = Beside.of(lab.judge(LabelledMails.of(folder)), lab.judge(LabelledMails.of(other)));
        var here = Scorer.score(beside.mails());
        var there = Scorer.score(beside.others());
        var differences = differences(here, there);
        tables.printf(
                "%nbench triage, %d mails beside themselves%n", beside.pairs().size());
        tables.printf("%n%-22s%12s%12s%12s%n", "", folder.getFileName(), other.getFileName(), "difference");
        differences.forEach((name, difference) -> tables.printf(
                "  %-20s%12s%12s%12s%n",
                name,
                TriageTables.text(here.figure(name)),
                TriageTables.text(there.figure(name)),
                TriageTables.text(difference)));
        alone(tables, beside.alone());
        changed(tables, beside.pairs());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("pairs", beside.pairs().size());
        figures.put("alone", beside.alone().size());
        figures.put("mails", here.figures());
        figures.put("beside", there.figures());
        figures.put("difference", differences);
        json.println(JsonMapper.builder().build().writeValueAsString(figures));
    }

    private static Map<String, @Nullable Double> differences(Score here, Score there) {
        var differences = new LinkedHashMap<String, @Nullable Double>();
        here.figures().forEach((name, value) -> {
            var besideIt = there.figure(name);
            differences.put(
                    name,
                    value == null || besideIt == null
                            ? null
                            : Math.round((value.doubleValue() - besideIt.doubleValue()) * 10_000) / 10_000.0);
        });
        return differences;
    }

    private static void alone(PrintStream tables, List<String> files) {
        if (!files.isEmpty()) {
            tables.printf("%nwithout a partner: %s%n", String.join(", ", files));
        }
    }

    private static void changed(PrintStream tables, List<Beside.Pair> pairs) {
        tables.printf("%nread differently%n");
        for (var pair : pairs) {
            var differences = pair.differences();
            if (!differences.isEmpty()) {
                tables.printf(
                        "  %s beside %s: %s%n",
                        pair.mail().label().file(),
                        pair.other().label().file(),
                        differences.stream()
                                .map(each -> "%s «%s» beside «%s»".formatted(each.field(), each.got(), each.gotOther()))
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
