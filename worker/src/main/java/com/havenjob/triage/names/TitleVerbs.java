package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a sentence goes on behind a title: at a finite verb, or an adverb in front of one, that no title contains —
 * «magazziniere resta aperta», «magazyniera wciąż trwa», «padeiro optámos».
 */
final class TitleVerbs {

    /** What stands farther behind is no title any more. */
    private static final int LONGEST = 240;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WE_DO = 6;

    /** With their accents, which tell «continúa» from «mejora continua». */
    private static final Set<String> VERBS = spelt("title verbs");

    private static final Set<String> NOUNS = spelt("like verbs");
    private static final List<String> ENDINGS = List.copyOf(spelt("verb endings"));
    private static final Set<String> WE_DO = NameWords.words("we do");

    /** The last letters of all endings: most words are told by them to be none. */
    private static final Set<Character> LAST_LETTERS =
            ENDINGS.stream().map(ending -> ending.charAt(ending.length() - 1)).collect(Collectors.toUnmodifiableSet());

    private TitleVerbs() {}

    /** The text before its first verb in small letters, where a word for work stands before it; the whole text else. */
    static String before(String text) {
        int brackets = 0;
        int from = 0;
        while (from < Math.min(text.length(), LONGEST)) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            if (from > 0 && brackets == 0 && isVerb(text, from, to) && TitleWords.hasJobWord(text.substring(0, from))) {
                return text.substring(0, from).strip();
            }
            for (int at = from; at < to; at++) {
                brackets += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            }
            from = to + 1;
        }
        return text;
    }

    private static boolean isVerb(String text, int from, int to) {
        int end = to;
        while (end > from && ",;:.!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == from || !Character.isLowerCase(text.charAt(from))) {
            return false;
        }
        String word = text.substring(from, end);
        return VERBS.contains(word) || (endsAsVerb(word) && !NOUNS.contains(word));
    }

    private static boolean endsAsVerb(String word) {
        if (word.length() >= SHORTEST
                && LAST_LETTERS.contains(word.charAt(word.length() - 1))
                && ENDINGS.stream().anyMatch(word::endsWith)) {
            return true;
        }
        boolean we = word.length() >= SHORTEST_WE_DO && (word.endsWith("mos") || word.endsWith("mo"));
        return we && WE_DO.stream().anyMatch(Folding.fold(word)::endsWith);
    }

    private static Set<String> spelt(String section) {
        return NameWords.lines(section).stream()
                .flatMap(line -> List.of(line.strip().split(" +")).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
