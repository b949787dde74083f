package com.havenjob.triage.fields;

import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the positions that one clause names, whatever the mail names elsewhere. */
public final class TitleReader {

    private TitleReader() {}

    /** The positions with a word for a person at work, each once in its longest form. */
    public static List<String> read(Sentence clause, Reading reading) {
        var candidates = new Candidates("", "", "");
        for (var lexicon : reading.lexicons()) {
            PhraseExtractor.extract(clause, lexicon.sentences(), "clause", candidates);
        }
        MarkedTitleExtractor.in(clause, "clause", candidates);
        var titles = new ArrayList<String>();
        for (var candidate : candidates.of(Field.TITLE)) {
            String value = OpenTitles.leading(candidate.value());
            String key = Titles.key(value);
            boolean known = !TitleWords.hasHeadWord(value)
                    || titles.stream().anyMatch(title -> Titles.key(title).contains(key));
            if (!known) {
                titles.removeIf(title -> key.contains(Titles.key(title)));
                titles.add(value);
            }
        }
        return List.copyOf(titles);
    }
}
