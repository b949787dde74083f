package com.havenjob.triage.entities;

import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Letters;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of each token: the word, its beginning and ends, the sections that have it, and its shape, which tell something
 * about the tokens around it too; and where it stands, which tells something about itself alone. A model's file calls them by
 * these names.
 */
final class Traits {

    /** So many tokens away a word still says something. */
    static final int REACH = 3;

    /** The same for sections and shapes. */
    private static final int NEAR = 2;

    static final int OFFSETS = 2 * REACH + 1;

    static final String WORD = "word ";
    static final String BEGINNING = "begins ";
    static final String ENDING = "ends ";
    private static final String SECTION = "in ";
    private static final String SECTION_OF_ENDINGS = "like ";
    private static final String SHAPE = "shape ";

    /** In front of the first token and behind the last one. */
    static final String BEFORE_ALL = WORD + "(start)";

    static final String BEHIND_ALL = WORD + "(end)";

    static final String ANY = "any";
    static final String FIRST = "first";
    static final String IN_SENDERS_NAME = "in the sender's name";
    static final String IN_SENDERS_DOMAIN = "in the sender's domain";

    /** Sentences are told apart by their length up to here. */
    static final int LENGTHS = 6;

    private static final int TOKENS_A_LENGTH = 4;
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 5;
    private static final int SHORTEST_IN_DOMAIN = 4;
    private static final int MOST_NAMES = 12;

    private final Set<String> senderWords;
    private final String domain;

    private Traits(Set<String> senderWords, String domain) {
        this.senderWords = senderWords;
        this.domain = domain;
    }

    /** What can be known in one mail. */
    static Traits of(Reading reading) {
        String name = reading.original().fromName();
        var words = name == null ? Set.<String>of() : Set.copyOf(words(name));
        return new Traits(words, Folding.fold(reading.senderDomain()).replace("-", ""));
    }

    private static List<String> words(String name) {
        return Stream.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+", MOST_NAMES))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How far a trait is looked at from other tokens; letters from none. */
    static int reach(String trait) {
        if (trait.startsWith(WORD)) {
            return REACH;
        }
        return trait.startsWith(SECTION) || trait.startsWith(SECTION_OF_ENDINGS) || trait.startsWith(SHAPE) ? NEAR : 0;
    }

    /** Of a folded word or mark, wherever it stands. */
    static List<String> ofWord(String folded) {
        if (folded.isEmpty()) {
            return List.of(); // of an accent alone nothing is left
        }
        if (!Character.isLetterOrDigit(folded.codePointAt(0))) {
            // In the model's file an equals sign parts the names from the weights, and blanks around names are lost.
            return folded.isBlank() || folded.contains("=") ? List.of() : List.of(WORD + folded);
        }
        var traits = new ArrayList<String>();
        traits.add(WORD + folded);
        Sections.STANDARD.of(folded).forEach(section -> traits.add(SECTION + section));
        Sections.STANDARD.ofEndings(folded).forEach(section -> traits.add(SECTION_OF_ENDINGS + section));
        if (!Letters.areAllOf(folded)) {
            return traits; // the letters of numbers and addresses say nothing of other words
        }
        traits.add(BEGINNING + folded.substring(0, Math.min(LONGEST_BEGINNING, folded.length())));
        for (int length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, folded.length()); length++) {
            traits.add(ENDING + folded.substring(folded.length() - length));
        }
        return traits;
    }

    static String ofShape(int shape) {
        return SHAPE + Shapes.NAMES.get(shape);
    }

    static String ofShapes(int before, int shape, int behind) {
        return "shapes " + Shapes.NAMES.get(before) + " " + Shapes.NAMES.get(shape) + " " + Shapes.NAMES.get(behind);
    }

    static String ofPlace(Passage.Place place) {
        return "place " + place;
    }

    static String ofPlace(Passage.Place place, int shape) {
        return ofPlace(place) + " " + Shapes.NAMES.get(shape);
    }

    static String ofLength(int length) {
        return "length " + length;
    }

    /** How long a sentence is, less than {@link #LENGTHS}. */
    static int length(Sentence sentence) {
        return Math.min(LENGTHS - 1, sentence.size() / TOKENS_A_LENGTH);
    }

    boolean isInSendersName(String folded) {
        return senderWords.contains(folded);
    }

    boolean isInSendersDomain(String folded) {
        return folded.length() >= SHORTEST_IN_DOMAIN && domain.contains(folded);
    }

    /** All of a token where it stands, but those of its word. */
    List<String> ofPlace(Passage passage, int token) {
        var sentence = passage.sentence();
        int shape = Shapes.of(sentence, token);
        String folded = sentence.folded(token);
        var traits = new ArrayList<String>();
        traits.add(ANY);
        traits.add(ofPlace(passage.place()));
        traits.add(ofPlace(passage.place(), shape));
        traits.add(ofLength(length(sentence)));
        traits.add(ofShapes(Shapes.of(sentence, token - 1), shape, Shapes.of(sentence, token + 1)));
        if (token == 0) {
            traits.add(FIRST);
        }
        if (isInSendersName(folded)) {
            traits.add(IN_SENDERS_NAME);
        }
        if (isInSendersDomain(folded)) {
            traits.add(IN_SENDERS_DOMAIN);
        }
        return traits;
    }
}
