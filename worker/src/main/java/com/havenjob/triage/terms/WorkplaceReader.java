package com.havenjob.triage.terms;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Workplace;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the work is done. An interview over video says nothing about that, so the word alone is not enough. */
public final class WorkplaceReader {

    private static final double BY_MARKUP = 0.95;
    private static final double BY_PHRASE = 0.85;
    private static final int MOST_SENTENCES = 80;

    private WorkplaceReader() {}

    /**
     * The place of work, or null where the mail does not say.
     *
     * @param items what its HTML says to programs
     */
    public static @Nullable Finding<Workplace> read(List<Item> items, List<Sentence> sentences, TermsWords words) {
        for (var item : items) {
            String type = item.value("jobLocationType");
            if (type != null && type.equalsIgnoreCase("TELECOMMUTE")) {
                return new Finding<>(Workplace.REMOTE, BY_MARKUP, "workplace/structured", "jobLocationType: " + type);
            }
        }
        for (var sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
            var found = words.workplaces().find(sentence);
            if (!found.isEmpty()) {
                return new Finding<>(found.getFirst().meaning(), BY_PHRASE, "workplace/phrase", sentence.text());
            }
        }
        return null;
    }
}
