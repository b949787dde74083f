package com.havenjob.triage.reading;

import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.sources.SourceCatalogue;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was read from data files: languages, sources, and the vocabulary they share. Immutable once loaded.
 *
 * @param lexicons English first
 */
public record Knowledge(Tokenizer tokenizer, List<Lexicon> lexicons, SourceCatalogue sources) {

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt", "pl");
    private static final double FOREIGN_SHARE = 0.06;

    public Knowledge {
        lexicons = List.copyOf(lexicons);
    }

    /** Reads the data files that come with the program. */
    public static Knowledge standard() {
        var vocabulary = new Vocabulary();
        var lexicons = LANGUAGES.stream()
                .map(language -> Lexicon.load(language, vocabulary))
                .toList();
        return new Knowledge(new Tokenizer(vocabulary), lexicons, SourceCatalogue.load(vocabulary));
    }

    /** The lexicons to read a mail with: its languages by frequent words, and English, which systems mix in. */
    List<Lexicon> lexiconsFor(Sentence subject, MailText text) {
        int[] hits = new int[lexicons.size()];
        int words = count(subject, hits);
        for (var sentence : text.sentences()) {
            words += count(sentence, hits);
            if (words > 600) {
                break;
            }
        }
        var chosen = new ArrayList<Lexicon>();
        int most = 0;
        for (int i = 1; i < hits.length; i++) {
            most = Math.max(most, hits[i]);
        }
        for (int i = 0; i < hits.length; i++) {
            boolean spoken = hits[i] > 0 && hits[i] * 3 >= most * 2 && hits[i] >= words * FOREIGN_SHARE;
            if (i == 0 || spoken) {
                chosen.add(lexicons.get(i));
            }
        }
        return chosen;
    }

    private int count(Sentence sentence, int[] hits) {
        for (int token = 0; token < sentence.size(); token++) {
            int number = sentence.number(token);
            for (int i = 0; number != Vocabulary.UNKNOWN && i < hits.length; i++) {
                hits[i] += lexicons.get(i).frequent().contains(number) ? 1 : 0;
            }
        }
        return sentence.size();
    }
}
