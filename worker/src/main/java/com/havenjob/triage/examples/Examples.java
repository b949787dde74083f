package com.havenjob.triage.examples;

import com.havenjob.triage.examples.Training.Example;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the example sentences of the languages, {@code examples/<language>.sheet}, and trains the model on them. */
public final class Examples {

    private static final String NOTHING = "neutral";

    private Examples() {}

    /** The model of all these languages. */
    public static SentenceModel learn(List<String> languages, Tokenizer tokenizer) {
        var classes = new ArrayList<@Nullable Cue>();
        var examples = new ArrayList<Example>();
        for (var language : languages) {
            for (var section :
                    Sheet.load("examples/" + language + ".sheet").sections().entrySet()) {
                if (section.getValue().isEmpty()) {
                    continue;
                }
                var cue = cue(section.getKey());
                if (!classes.contains(cue)) {
                    classes.add(cue);
                }
                for (var line : section.getValue()) {
                    examples.add(new Example(Features.of(tokenizer.tokenize(line)), cue));
                }
            }
        }
        return Training.of(classes, examples);
    }

    private static @Nullable Cue cue(String section) {
        return section.equals(NOTHING) ? null : Cue.valueOf(section.toUpperCase(Locale.ROOT));
    }
}
