package com.havenjob.triage.kinds;

import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sentences of a text say, one by one: the phrases that stand in them, and what each of them sounds like.
 *
 * @param phrases in the order they stand
 * @param likenesses those of the sentences that sound like anything
 */
record Said(List<CueHit> phrases, List<Likeness> likenesses) {

    static final Said NOTHING = new Said(List.of(), List.of());

    private static final int MOST_SENTENCES = 160;

    Said {
        phrases = List.copyOf(phrases);
        likenesses = List.copyOf(likenesses);
    }

    /** What subject and text say. */
    static Said of(Reading reading, SentenceModel model) {
        var reader = new Reader(reading, model);
        reader.read(reading.subject(), true, new Steps());
        return reader.text();
    }

    /** What a text says without its subject. */
    static Said ofText(Reading reading, SentenceModel model) {
        return new Reader(reading, model).text();
    }

    /** Collects what one sentence after the other says. */
    private static final class Reader {

        private final Reading reading;
        private final SentenceModel model;
        private final List<CueHit> phrases = new ArrayList<>();
        private final List<Likeness> likenesses = new ArrayList<>();

        Reader(Reading reading, SentenceModel model) {
            this.reading = reading;
            this.model = model;
        }

        Said text() {
            var steps = new Steps();
            var sentences = reading.text().sentences();
            for (var sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
                read(sentence, false, steps);
            }
            return new Said(phrases, likenesses);
        }

        void read(Sentence sentence, boolean subject, Steps steps) {
            SentenceReader.read(sentence, subject, reading, steps, phrases);
            var like = model.of(sentence);
            Cue cue = like.cue();
            // What is mostly quoted did not happen to the reader, whatever it sounds like.
            if (cue != null
                    && !(cue.isStage() && Quotation.of(sentence, subject).isMost(sentence))) {
                likenesses.add(new Likeness(cue, like.probability(), subject, sentence.text()));
            }
        }
    }
}
