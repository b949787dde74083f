package com.havenjob.cli.bench;

import com.havenjob.lab.Groups;
import com.havenjob.lab.Judged;
import com.havenjob.lab.Lab;
import com.havenjob.lab.LabelledMail;
import com.havenjob.lab.LabelledMails;
import com.havenjob.lab.Miss;
import com.havenjob.lab.Scorer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How right the triage is on labelled mail: a folder's, or the program's own. */
final class TriageBench {

    private static final int MISSES = 10;
    private static final int FEWEST_OF_A_SOURCE = 5;

    private final List<LabelledMail> mails;
    private final boolean showsMisses;

    private TriageBench(List<LabelledMail> mails, boolean showsMisses) {
        this.mails = mails;
        this.showsMisses = showsMisses;
    }

    /**
     * Of a folder's mails.
     *
     * @param folder with {@code labels.jsonl} in it; null for the program's own mails
     * @throws IllegalArgumentException if the folder has no labels, or labels without mails
     */
    static TriageBench of(@Nullable Path folder) {
        return new TriageBench(folder == null ? LabelledMails.own() : LabelledMails.of(folder), true);
    }

    /** Of the mails that are held out: figures alone, since whoever reads their misses writes rules for them. */
    static TriageBench heldOut() {
        return new TriageBench(LabelledMails.heldOut(), false);
    }

    /** Prints tables for people and, as the last line of {@code json}, the figures of all mails as one object. */
    void run(PrintStream tables, PrintStream json) {
        var judged = new Lab().judge(mails);
        print(judged, new TriageTables(tables));
        json.println(JsonMapper.builder()
                .build()
                .writeValueAsString(Scorer.score(judged).figures()));
    }

    private void print(List<Judged> judged, TriageTables tables) {
        tables.figures(Scorer.score(judged));
        tables.groups("language", Groups.byLanguage(judged), 1);
        tables.groups("kind", Groups.byKind(judged), 1);
        tables.groups("source", Groups.bySource(judged), FEWEST_OF_A_SOURCE);
        tables.groups("company, halves", Groups.halvesByCompany(judged), 1);
        tables.groups("source, halves", Groups.halvesBySource(judged), 1);
        tables.confusions(Scorer.confusions(judged));
        if (showsMisses) {
            tables.misses(Miss.worst(judged, MISSES));
        } else {
            tables.note(
                    "The confidence is fitted to these mails too: what is accepted of strange mail is right less often.");
        }
    }
}
