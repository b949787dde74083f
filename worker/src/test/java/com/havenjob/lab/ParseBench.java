package com.havenjob.lab;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench parse [FOLDER]}: what triage costs, with MIME decoding and alone, beside MIME decoding alone, on one thread. */
public final class ParseBench {

    private ParseBench() {}

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + ParseBenchmark.class.getName() + "\\.")
                .param("folder", arguments.length == 0 ? ParseBenchmark.OWN : arguments[0])
                .threads(1)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        print(new Runner(options).run(), System.err, System.out);
    }

    private static void print(Collection<RunResult> runs, PrintStream table, PrintStream json) {
        double core = result(runs, "core").getScore();
        double mime = result(runs, "mime").getScore();
        double triage = result(runs, "triage").getScore();
        double p99 = result(runs, "coreOnce").getStatistics().getPercentile(99);
        table.printf("%nbench parse, one thread, Java %s%n", Runtime.version());
        table.printf(Locale.ROOT, "  %-12s %10.0f   mails a second, MIME decoding and classification%n", "per_s", core);
        table.printf(Locale.ROOT, "  %-12s %10.0f   mails a second, MIME decoding alone%n", "mime_per_s", mime);
        table.printf(Locale.ROOT, "  %-12s %10.0f   mails a second, classification alone%n", "triage_per_s", triage);
        table.printf(Locale.ROOT, "  %-12s %10.3f   of the first two; goal ≥ 0.25%n", "ratio", core / mime);
        table.printf(
                Locale.ROOT,
                "  %-12s %10.3f   of classification to MIME decoding, each alone%n",
                "triage_ratio",
                triage / mime);
        table.printf(
                Locale.ROOT, "  %-12s %10.3f   milliseconds for one mail of a hundred; goal ≤ 20%n", "p99_ms", p99);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("per_s", rounded(core));
        figures.put("mime_per_s", rounded(mime));
        figures.put("triage_per_s", rounded(triage));
        figures.put("ratio", rounded(core / mime));
        figures.put("triage_ratio", rounded(triage / mime));
        figures.put("p99_ms", rounded(p99));
        json.println(JsonMapper.builder().build().writeValueAsString(figures));
    }

    private static Result<?> result(Collection<RunResult> runs, String benchmark) {
        return runs.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
