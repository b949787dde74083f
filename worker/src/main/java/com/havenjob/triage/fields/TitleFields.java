package com.havenjob.triage.fields;

import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a title its field back: «Especialista en Marketing en Acme», «Técnico em Segurança do Trabalho na Acme». The
 * little words that end a title in most sentences are part of it where a field of work follows.
 */
final class TitleFields {

    private static final Set<String> JOINTS =
            Set.of("en", "em", "in", "de", "di", "del", "do", "da", "dos", "das", "y", "e", "&");

    private TitleFields() {}

    /** The fillings with titles as long as they are; none where a company would begin inside a title. */
    static List<Filling> extended(List<Filling> fillings, Sentence sentence) {
        var extended = new ArrayList<Filling>(fillings.size());
        int titled = -1;
        for (var filling : fillings) {
            boolean title = filling.slot().equals("title") || filling.slot().equals("job");
            int to = title && !filling.open() ? end(filling, sentence) : filling.to();
            if (filling.from() < titled) {
                return List.of();
            }
            titled = to > filling.to() ? to : titled;
            extended.add(new Filling(filling.slot(), filling.from(), to, filling.open()));
        }
        return extended;
    }

    private static int end(Filling filling, Sentence sentence) {
        int to = filling.to();
        boolean single = to - filling.from() == 1;
        while (to + 1 < sentence.size()
                && JOINTS.contains(Folding.fold(sentence.token(to)))
                && isField(sentence, to + 1, single)) {
            to += 2;
            while (to < sentence.size() && isField(sentence, to, false)) {
                to++;
            }
        }
        return to;
    }

    private static boolean isField(Sentence sentence, int token, boolean small) {
        return (small || Character.isUpperCase(sentence.first(token))) && TitleWords.isField(sentence.token(token));
    }
}
