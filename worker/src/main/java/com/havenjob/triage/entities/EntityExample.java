package com.havenjob.triage.entities;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.reading.Capitals;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail of which it is known what it names; the material of an {@link EntityFit}. */
public final class EntityExample {

    private static final int LONGEST_COMPANY = 8;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_INFLECTION = 3;

    private final List<Passage> passages;
    private final List<int[]> tags;
    private final Traits traits;
    private final Capitals capitals;
    private final String sender;

    private EntityExample(List<Passage> passages, List<int[]> tags, Traits traits, Capitals capitals, String sender) {
        this.passages = passages;
        this.tags = tags;
        this.traits = traits;
        this.capitals = capitals;
        this.sender = sender;
    }

    /**
     * What a mail names, wherever it does so.
     *
     * @param title null where it names none, like the others
     */
    public static EntityExample of(
            Reading reading,
            Tokenizer tokenizer,
            @Nullable String title,
            @Nullable String company,
            @Nullable String location) {
        var passages = Passage.of(reading, tokenizer);
        var tags = new ArrayList<int[]>();
        for (var passage : passages) {
            var sentence = passage.sentence();
            int[] known = new int[sentence.size()];
            if (title != null) {
                mark(sentence, tokenizer.tokenize(title), EntityType.TITLE, known);
            }
            if (company != null) {
                markCompany(sentence, CompanyKeys.key(company), known);
            }
            if (location != null) {
                mark(sentence, tokenizer.tokenize(location), EntityType.LOCATION, known);
            }
            tags.add(known);
        }
        return new EntityExample(passages, tags, Traits.of(reading), Capitals.of(reading), reading.senderDomain());
    }

    /** Where a name stands as labelled, or else inflected: «Anna szuka kucharza» for «kucharz». */
    private static void mark(Sentence sentence, Sentence name, EntityType type, int[] tags) {
        boolean found = false;
        for (int token = 0; token + name.size() <= sentence.size(); token++) {
            found |= isAt(sentence, token, name, false) && mark(token, token + name.size(), type, tags);
        }
        for (int token = 0; !found && token + name.size() <= sentence.size(); token++) {
            if (isAt(sentence, token, name, true)) {
                mark(token, token + name.size(), type, tags);
            }
        }
    }

    private static boolean isAt(Sentence sentence, int token, Sentence name, boolean inflected) {
        for (int i = 0; i < name.size(); i++) {
            String word = sentence.folded(token + i);
            String wanted = name.folded(i);
            if (!word.equals(wanted) && !(inflected && isInflected(word, wanted))) {
                return false;
            }
        }
        return name.size() > 0;
    }

    private static boolean isInflected(String word, String other) {
        int stem = Math.max(SHORTEST_STEM, other.length() - LONGEST_INFLECTION);
        return other.length() >= stem
                && word.length() <= other.length() + LONGEST_INFLECTION
                && word.startsWith(other.substring(0, stem));
    }

    /** The longest spelling from each token that means the company, with its legal form or without. */
    private static void markCompany(Sentence sentence, String key, int[] tags) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.isMark(token)) {
                continue;
            }
            for (int to = Math.min(sentence.size(), token + LONGEST_COMPANY); to > token; to--) {
                if (!key.isEmpty()
                        && sentence.folded(token).startsWith(key.substring(0, 1))
                        && !sentence.isMark(to - 1)
                        && CompanyKeys.key(sentence.span(token, to)).equals(key)) {
                    mark(token, to, EntityType.COMPANY, tags);
                    token = to - 1;
                    break;
                }
            }
        }
    }

    /** Whether nothing else has a token of it yet, and so it is marked. */
    private static boolean mark(int from, int to, EntityType type, int[] tags) {
        for (int token = from; token < to; token++) {
            if (tags[token] != Tags.OUTSIDE) {
                return false;
            }
        }
        tags[from] = Tags.begins(type);
        for (int token = from + 1; token < to; token++) {
            tags[token] = Tags.goesOn(type);
        }
        return true;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The tags of a passage's tokens; not to be changed. */
    int[] tags(int passage) {
        return tags.get(passage);
    }

    /** The domain of who wrote it. */
    String sender() {
        return sender;
    }

    Capitals capitals() {
        return capitals;
    }

    Traits traits() {
        return traits;
    }
}
