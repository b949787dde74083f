package com.havenjob.triage.dates;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of dates and times of all languages, and the phrases around them. Immutable once loaded. */
public final class DateWords {

    private static final int LONG_ENOUGH_FOR_ALL = 4;

    private static final Set<Sense> TEMPORAL =
            EnumSet.of(Sense.WEEKDAY, Sense.AHEAD, Sense.NOON, Sense.HALF, Sense.HOURS, Sense.DAYS, Sense.WEEKS);

    /** A meaning of a word in some languages, one bit each. */
    private record Meaning(Sense sense, int value, int languages) {}

    private final Vocabulary vocabulary;
    private final List<String> languages;
    /** Plain arrays: every word of a mail is looked up. */
    private final Meaning[][] byWord;

    private final Map<String, PhraseBook<DateCue>> cues;
    private final Zones zones;

    private DateWords(
            Vocabulary vocabulary, List<String> languages, Meaning[][] byWord, Map<String, PhraseBook<DateCue>> cues) {
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.byWord = byWord;
        this.cues = cues;
        this.zones = Zones.load();
    }

    /**
     * Reads {@code dates/<language>.sheet} of each language.
     *
     * @param languages ISO 639-1 codes
     * @param vocabulary gets the words
     */
    public static DateWords load(List<String> languages, Vocabulary vocabulary) {
        var meanings = new HashMap<Integer, List<Meaning>>();
        var cues = new LinkedHashMap<String, PhraseBook<DateCue>>();
        for (int i = 0; i < languages.size(); i++) {
            var sheet = Sheet.load("dates/" + languages.get(i) + ".sheet");
            cues.put(languages.get(i), cues(sheet, vocabulary));
            for (var sense : Sense.values()) {
                add(sheet, sense, 1 << i, vocabulary, meanings);
            }
        }
        int highest =
                meanings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        var byWord = new Meaning[highest + 1][];
        for (int word = 0; word <= highest; word++) {
            byWord[word] = meanings.getOrDefault(word, List.of()).toArray(Meaning[]::new);
        }
        return new DateWords(vocabulary, List.copyOf(languages), byWord, cues);
    }

    private static PhraseBook<DateCue> cues(Sheet sheet, Vocabulary vocabulary) {
        var compiler = new PhraseCompiler(vocabulary, sheet.entries("lists"));
        var book = new PhraseBook.Builder<DateCue>();
        for (var cue : DateCue.values()) {
            sheet.lines(cue.section()).forEach(line -> book.add(compiler.compile(line), cue));
        }
        return book.build();
    }

    private static void add(
            Sheet sheet, Sense sense, int language, Vocabulary vocabulary, Map<Integer, List<Meaning>> meanings) {
        if (sense.isValued()) {
            sheet.entries(sense.section()).forEach((value, words) -> {
                for (String word : words.split(" ", -1)) {
                    put(word, new Meaning(sense, Integer.parseInt(value), language), vocabulary, meanings);
                }
            });
        } else {
            sheet.words(sense.section())
                    .forEach(word -> put(word, new Meaning(sense, 1, language), vocabulary, meanings));
        }
    }

    /** A month written out is one in every mail; what is shorter, only in a mail of its language. */
    private static void put(String word, Meaning meaning, Vocabulary vocabulary, Map<Integer, List<Meaning>> meanings) {
        boolean everywhere = meaning.sense() == Sense.MONTH && word.length() >= LONG_ENOUGH_FOR_ALL;
        meanings.computeIfAbsent(vocabulary.add(Folding.fold(word)), number -> new ArrayList<>(1))
                .add(everywhere ? new Meaning(meaning.sense(), meaning.value(), -1) : meaning);
    }

    /** One bit for each of the languages that there is a sheet of. */
    int mask(Collection<String> spoken) {
        int mask = 0;
        for (String language : spoken) {
            int index = languages.indexOf(language);
            mask |= index < 0 ? 0 : 1 << index;
        }
        return mask;
    }

    List<PhraseBook<DateCue>> cues(Collection<String> spoken) {
        return cues.entrySet().stream()
                .filter(entry -> spoken.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    int number(String word) {
        return vocabulary.number(Folding.fold(word));
    }

    /** The value of a word in that sense, 1 for a sense without values, or -1 where it does not have the sense. */
    int value(Sense sense, int word, int spoken) {
        if (word >= byWord.length) {
            return -1;
        }
        for (var meaning : byWord[word]) {
            if (meaning.sense() == sense && (meaning.languages() & spoken) != 0) {
                return meaning.value();
            }
        }
        return -1;
    }

    /** Whether a word can name a day, a time or a length of time without any digit. */
    boolean isTemporal(int word, int spoken) {
        if (word >= byWord.length) {
            return false;
        }
        for (var meaning : byWord[word]) {
            if (TEMPORAL.contains(meaning.sense()) && (meaning.languages() & spoken) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Names of time zones. */
    public Zones zones() {
        return zones;
    }
}
