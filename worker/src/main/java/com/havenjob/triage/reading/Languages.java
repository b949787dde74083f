package com.havenjob.triage.reading;

import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Tells the languages of a mail by their frequent little words. */
final class Languages {

    private static final double FOREIGN_SHARE = 0.06;
    private static final int WORDS_READ = 600;

    private final List<Lexicon> lexicons;
    private final int[] languagesOfWord;

    /** @param lexicons English first */
    Languages(List<Lexicon> lexicons) {
        this.lexicons = List.copyOf(lexicons);
        int highest = lexicons.stream()
                .flatMap(lexicon -> lexicon.frequent().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        languagesOfWord = new int[highest + 1];
        for (int i = 0; i < lexicons.size(); i++) {
            int language = 1 << i;
            lexicons.get(i).frequent().forEach(word -> languagesOfWord[word] |= language);
        }
    }

    /** The lexicons to read a mail with: those of its languages, and English, which systems mix in. */
    List<Lexicon> of(Sentence subject, MailText text) {
        int[] hits = new int[lexicons.size()];
        int words = count(subject, hits);
        for (var sentence : text.sentences()) {
            words += count(sentence, hits);
            if (words > WORDS_READ) {
                break;
            }
        }
        int most = 0;
        for (int i = 1; i < hits.length; i++) {
            most = Math.max(most, hits[i]);
        }
        var chosen = new ArrayList<Lexicon>();
        for (int i = 0; i < hits.length; i++) {
            // English shares little words with its neighbours: half of what is English is no other language yet.
            boolean spoken = hits[i] * 3 >= most * 2 && hits[i] * 2 > hits[0] && hits[i] > words * FOREIGN_SHARE;
            if (i == 0 || spoken) {
                chosen.add(lexicons.get(i));
            }
        }
        return chosen;
    }

    private int count(Sentence sentence, int[] hits) {
        for (int token = 0; token < sentence.size(); token++) {
            int number = sentence.number(token);
            int languages = number < languagesOfWord.length ? languagesOfWord[number] : 0;
            for (int i = 0; languages != 0; i++, languages >>= 1) {
                hits[i] += languages & 1;
            }
        }
        return sentence.size();
    }
}
