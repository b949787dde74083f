package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a title its dictionary form where the sentence declined it: «na stanowisko Młodszego Specjalisty ds. Zakupów» is
 * about a «Młodszy Specjalista ds. Zakupów». Only the word for work and the adjectives in front of it change; what
 * follows is a genitive of its own.
 */
final class Cases {

    private static final int MOST_ADJECTIVES = 3;
    private static final int MOST_FORMS = 12;

    /** The adjectives' endings by the ending in the sentence; the first that fits counts. */
    private static final List<Map.Entry<String, String>> MASCULINE = List.of(
            Map.entry("kiego", "ki"),
            Map.entry("giego", "gi"),
            Map.entry("niego", "ni"),
            Map.entry("ego", "y"),
            Map.entry("kiemu", "ki"),
            Map.entry("emu", "y"),
            Map.entry("kim", "ki"),
            Map.entry("ym", "y"));

    private static final List<Map.Entry<String, String>> FEMININE =
            List.of(Map.entry("kiej", "ka"), Map.entry("niej", "nia"), Map.entry("ej", "a"), Map.entry("ą", "a"));

    private static final Map<String, String> NOMINATIVES = nominatives();

    private static final Set<String> WORDS =
            WordSet.of(NOMINATIVES.values().stream().map(Folding::fold));

    private Cases() {}

    private static Map<String, String> nominatives() {
        var forms = new HashMap<String, String>();
        for (String line : NameWords.lines("cases")) {
            String[] parts = line.split("\\s*=\\s*", 2);
            for (String form : parts[1].split("\\s+", MOST_FORMS)) {
                forms.putIfAbsent(Folding.fold(form), parts[0]);
            }
        }
        return Map.copyOf(forms);
    }

    /** The title in the nominative; the text itself where it is no declined title. */
    static String nominative(String title) {
        int from = 0;
        for (int word = 0; word <= MOST_ADJECTIVES && from < title.length(); word++) {
            int to = endOfWord(title, from);
            String nominative = NOMINATIVES.get(Folding.fold(title.substring(from, to)));
            if (nominative != null) {
                boolean feminine = nominative.endsWith("ka") || nominative.endsWith("wa") || nominative.endsWith("na");
                return adjectives(title.substring(0, from), feminine)
                        + asWritten(title.charAt(from), nominative)
                        + (feminine ? pair(title.substring(to)) : agreeing(pair(title.substring(to))));
            }
            if (WORDS.contains(Folding.fold(title.substring(from, to)))) {
                return title; // «Asystent dyrektora»: the word for work is no declined one, and what follows is a
                // genitive
            }
            from = to + 1;
        }
        return title;
    }

    /** «Specjalisty/Specjalistki»: the second of two forms is declined as the first is. */
    private static String pair(String rest) {
        int from = rest.startsWith("/") ? 1 : rest.startsWith(" / ") ? 3 : 0;
        if (from == 0) {
            return rest;
        }
        int to = endOfWord(rest, from);
        String nominative = NOMINATIVES.get(Folding.fold(rest.substring(from, to)));
        return nominative == null
                ? rest
                : rest.substring(0, from) + asWritten(rest.charAt(from), nominative) + rest.substring(to);
    }

    /** «Przedstawiciela Handlowego»: an adjective behind the word for work is declined with it. */
    private static String agreeing(String rest) {
        if (!rest.startsWith(" ")) {
            return rest;
        }
        int to = endOfWord(rest, 1);
        String word = rest.substring(1, to);
        return word.endsWith("ego") || word.endsWith("emu") ? " " + adjective(word, false) + rest.substring(to) : rest;
    }

    private static String adjectives(String words, boolean feminine) {
        var nominative = new StringBuilder(words.length());
        for (String word : words.split(" ", MOST_ADJECTIVES + 1)) {
            nominative.append(word.isEmpty() ? "" : adjective(word, feminine) + " ");
        }
        return nominative.toString();
    }

    private static String adjective(String word, boolean feminine) {
        for (var ending : feminine ? FEMININE : MASCULINE) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }

    private static String asWritten(char first, String nominative) {
        return Character.isUpperCase(first)
                ? Character.toUpperCase(nominative.charAt(0)) + nominative.substring(1)
                : nominative;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
