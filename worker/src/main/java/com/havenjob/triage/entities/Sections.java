package com.havenjob.triage.entities;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** In which sections of the sheets of names and places a word stands: what the rules know of it, the model knows too. */
final class Sections {

    private static final String ENDINGS = "ending";
    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 13;

    /** Those of the sheets that come with the program. */
    static final Sections STANDARD = standard();

    private final Map<String, List<String>> words;
    private final Map<String, List<String>> endings;

    /** Most words have none: told without cutting one off. */
    private final WordSet allEndings;

    private Sections(Map<String, List<String>> words, Map<String, List<String>> endings) {
        this.words = words;
        this.endings = endings;
        allEndings = WordSet.of(endings.keySet().stream());
    }

    private static Sections standard() {
        var words = new HashMap<String, Set<String>>();
        var endings = new HashMap<String, Set<String>>();
        sheets().forEach(sheet -> sheet.sections().forEach((section, lines) -> {
            var into = section.contains(ENDINGS) ? endings : words;
            for (String line : lines) {
                for (String entry : Folding.fold(line).split("[\\s,=]+", -1)) {
                    add(entry, section, into);
                }
            }
        }));
        return new Sections(listed(words), listed(endings));
    }

    private static Stream<Sheet> sheets() {
        return Stream.concat(
                Stream.of("names.sheet", "names/organisations.sheet", "names/given-names.sheet", "places/places.sheet")
                        .map(Sheet::load),
                Knowledge.LANGUAGES.stream().flatMap(language -> Sheet.find("names/" + language + ".sheet").stream()));
    }

    /** A town of several words is written with hyphens; each of its words may be a part of a town. */
    private static void add(String entry, String section, Map<String, Set<String>> into) {
        for (String word :
                Stream.concat(Stream.of(entry), Stream.of(entry.split("-", -1))).toList()) {
            if (!word.isEmpty()) {
                into.computeIfAbsent(word, key -> new TreeSet<>()).add(section);
            }
        }
    }

    private static Map<String, List<String>> listed(Map<String, Set<String>> sections) {
        var listed = new HashMap<String, List<String>>();
        sections.forEach((word, names) -> listed.put(word, List.copyOf(names)));
        return Map.copyOf(listed);
    }

    /** All words that a section has. */
    Set<String> words() {
        return words.keySet();
    }

    /** The sections that have this folded word. */
    List<String> of(String folded) {
        return words.getOrDefault(folded, List.of());
    }

    /** The sections of endings of which the folded word has one. */
    List<String> ofEndings(String folded) {
        List<String> found = List.of();
        if (!allEndings.hasEndingOf(folded, 1)) {
            return found;
        }
        for (int length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, folded.length() - 1); length++) {
            var longer = endings.get(folded.substring(folded.length() - length));
            found = longer == null ? found : longer;
        }
        return found;
    }
}
