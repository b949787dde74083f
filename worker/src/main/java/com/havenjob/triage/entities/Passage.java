package com.havenjob.triage.entities;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** A sentence of a mail and where it stands. */
record Passage(Sentence sentence, Place place) {

    /** Where in a mail a sentence can stand. */
    enum Place {
        SENDER,
        SUBJECT,
        FIRST,
        EARLY,
        MIDDLE,
        LATE
    }

    private static final int MOST = 60;
    private static final int EARLY = 4;
    private static final int LATE = 6;

    /** The sender's name, the subject and the sentences of a mail, without what it quotes. */
    static List<Passage> of(Reading reading, Tokenizer tokenizer) {
        var passages = new ArrayList<Passage>();
        String sender = reading.original().fromName();
        if (sender != null) {
            add(passages, tokenizer.tokenize(sender), Place.SENDER);
        }
        add(passages, reading.subject(), Place.SUBJECT);
        var sentences = reading.text().sentences();
        for (int i = 0; i < Math.min(MOST, sentences.size()); i++) {
            add(passages, sentences.get(i), place(i, sentences.size()));
        }
        return passages;
    }

    private static Place place(int sentence, int all) {
        if (sentence == 0) {
            return Place.FIRST;
        }
        if (sentence < EARLY) {
            return Place.EARLY;
        }
        return sentence >= all - LATE ? Place.LATE : Place.MIDDLE;
    }

    private static void add(List<Passage> passages, Sentence sentence, Place place) {
        if (sentence.firstWord() < sentence.size()) {
            passages.add(new Passage(sentence, place));
        }
    }
}
