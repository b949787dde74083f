package com.havenjob.cli.bench;

import com.havenjob.lab.Confusions;
import com.havenjob.lab.Judged;
import com.havenjob.lab.Miss;
import com.havenjob.lab.Score;
import com.havenjob.lab.Scorer;
import com.havenjob.triage.Kind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accuracy lab's figures as text. */
final class TriageTables {

    /** The figures by which groups are compared, under the headings they get. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("labels", "mails");
        COLUMNS.put("kind_accuracy", "kind");
        COLUMNS.put("kind_macro_f1", "macro F1");
        COLUMNS.put("false_creates", "false");
        COLUMNS.put("lost", "lost");
        COLUMNS.put("company", "company");
        COLUMNS.put("title", "title");
        COLUMNS.put("location", "location");
        COLUMNS.put("interview", "interview");
        COLUMNS.put("deadline", "deadline");
        COLUMNS.put("all_right", "all right");
        COLUMNS.put("auto_coverage", "auto");
        COLUMNS.put("auto_precision", "precise");
        COLUMNS.put("ece", "ECE");
    }

    private static final String REST = "(fewer)";
    private static final int LONGEST_EVIDENCE = 140;

    private final PrintStream out;

    TriageTables(PrintStream out) {
        this.out = out;
    }

    void figures(Score score) {
        out.printf("%nbench triage%n");
        score.figures().forEach((name, value) -> out.printf(Locale.ROOT, "  %-20s %10s%n", name, text(value)));
    }

    /** @param fewest mails of a group with a line of its own; the smaller ones share one */
    void groups(String name, Map<String, List<Judged>> groups, int fewest) {
        out.printf("%n%-22s", "by " + name);
        COLUMNS.values().forEach(heading -> out.printf("%10s", heading));
        out.println();
        var rest = new ArrayList<Judged>();
        groups.forEach((group, mails) -> {
            if (mails.size() < fewest) {
                rest.addAll(mails);
            } else {
                line(group, mails);
            }
        });
        if (!rest.isEmpty()) {
            line(REST, rest);
        }
    }

    private void line(String group, List<Judged> mails) {
        var score = Scorer.score(mails);
        out.printf("  %-20s", group);
        COLUMNS.keySet().forEach(figure -> out.printf("%10s", text(score.figure(figure))));
        out.println();
    }

    void confusions(Confusions confusions) {
        out.printf("%n%-22s", "wanted \\ got");
        for (var kind : Kind.values()) {
            out.printf("%16s", kind.label());
        }
        out.println();
        for (var wanted : Kind.values()) {
            out.printf("  %-20s", wanted.label());
            for (var got : Kind.values()) {
                int count = confusions.count(wanted, got);
                out.printf("%16s", count == 0 ? "." : Integer.toString(count));
            }
            out.println();
        }
    }

    void note(String sentence) {
        out.printf("%n%s%n", sentence);
    }

    void misses(List<Miss> misses) {
        out.printf("%nworst misses%n");
        for (var miss : misses) {
            out.printf(
                    Locale.ROOT,
                    "  %.3f %s, %s: wanted «%s», got «%s» by %s from «%s»%n",
                    miss.confidence(),
                    miss.file(),
                    miss.field(),
                    miss.wanted(),
                    miss.got(),
                    miss.extractor().isEmpty() ? "nothing" : miss.extractor(),
                    shortened(miss.evidence()));
        }
    }

    private static String shortened(String evidence) {
        String line = evidence.replace('\n', ' ');
        return line.length() <= LONGEST_EVIDENCE ? line : line.substring(0, LONGEST_EVIDENCE) + "…";
    }

    static String text(@Nullable Number value) {
        return switch (value) {
            case null -> "-";
            case Double share -> String.format(Locale.ROOT, "%.4f", share);
            case Number count -> count.toString();
        };
    }
}
