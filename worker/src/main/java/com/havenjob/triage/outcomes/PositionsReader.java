package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.names.Titles.Title;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads positions that a mail names together as the reader's applications at one employer: «your applications for A and
 * B», or on lines of their own below words that announce them. What the mail reports holds for all of them.
 */
final class PositionsReader {

    private static final double SURE = 0.93;
    private static final double UNUSUAL = 0.6;
    private static final int MOST_WORDS_OF_A_NAME = 3;
    private static final int MOST_SENTENCES = 40;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 18;
    private static final int MOST = 20;

    private final SeveralWords words;
    private final Reading reading;
    private final boolean german;
    private final boolean english;
    private final String employer;

    PositionsReader(SeveralWords words, Reading reading, String employer) {
        this.words = words;
        this.reading = reading;
        this.english = reading.lexicons().stream()
                .allMatch(lexicon -> lexicon.language().equals("en"));
        this.german = reading.lexicons().stream()
                .anyMatch(lexicon -> lexicon.language().equals("de"));
        this.employer = CompanyKeys.key(employer);
    }

    /** The positions; none where the mail names no two together. */
    static List<Reported> read(SeveralWords words, Reading reading, Finding<Kind> kind, Finding<String> employer) {
        return new PositionsReader(words, reading, employer.value())
                .named().stream()
                        .map(title -> new Reported(kind, employer, title.value(), null, title.requisition()))
                        .toList();
    }

    private record Named(Finding<String> value, @Nullable Finding<String> requisition) {}

    private List<Named> named() {
        var inSubject = together(reading.subject());
        if (inSubject.size() > 1) {
            return inSubject;
        }
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            var together = read++ < MOST_SENTENCES ? together(sentence) : List.<Named>of();
            if (together.size() > 1) {
                return together;
            }
        }
        return below(reading.text().lines());
    }

    private List<Named> together(Sentence sentence) {
        for (var match : words.together().find(sentence)) {
            var filling = match.hit().fillings().getFirst();
            var titles = titles(sentence.span(filling.from(), filling.to()), sentence.text());
            if (titles.size() > 1) {
                return titles;
            }
        }
        return List.of();
    }

    /**
     * The positions that a text begins with. Each has to have a word for a person at work, or the text may be about one;
     * what stands behind «and» without such a word is doubtful.
     */
    private List<Named> titles(String text, String evidence) {
        var titles = new ArrayList<Named>();
        String rest = text;
        boolean joined = false;
        while (!rest.isEmpty() && titles.size() < MOST) {
            var joint = joint(rest);
            String part = trimmed(rest.substring(0, joint.from()));
            String title = first(part);
            var found = title(title);
            if (found.isEmpty() && joined && isName(title)) {
                found = Titles.clean(title);
                found.ifPresent(name -> titles.add(named(name, UNUSUAL, evidence)));
            } else {
                found.ifPresent(name -> titles.add(named(name, SURE, evidence)));
            }
            joined = joint.isWord();
            rest = found.isPresent() && title.equals(part) ? rest.substring(joint.to()) : "";
        }
        return titles;
    }

    /** What parts two positions: from where to where it stands; behind the text where nothing does. */
    private record Joint(int from, int to, boolean isWord) {}

    private Joint joint(String text) {
        var first = new Joint(text.length(), text.length(), false);
        for (String joint : words.joints()) {
            int at = text.indexOf(joint);
            if (at >= 0 && at < first.from()) {
                first = new Joint(at, at + joint.length(), joint.startsWith(" "));
            }
        }
        return first;
    }

    /** The title that a part begins with; where nouns are capitalised, it ends before the first small word. */
    private String first(String part) {
        String leading = trimmed(english ? upToProse(OpenTitles.leading(part)) : OpenTitles.leading(part));
        String nouns = german ? trimmed(OpenTitles.capitalised(leading)) : "";
        return nouns.isEmpty() ? leading : nouns;
    }

    /** «Mill Driver were read»: in English, a small word behind one for a person ends the title. */
    private String upToProse(String text) {
        int from = 0;
        int blank = text.indexOf(' ');
        while (blank > 0 && blank + 1 < text.length()) {
            if (isOccupation(text.substring(from, blank)) && beginsProse(text.substring(blank + 1))) {
                return text.substring(0, blank);
            }
            from = blank + 1;
            blank = text.indexOf(' ', from);
        }
        return text;
    }

    private static boolean beginsProse(String text) {
        return Character.isLowerCase(text.codePointAt(0)) && !TitleWords.isLink(text.split(" ", 2)[0]);
    }

    private Optional<Title> title(String text) {
        return text.isEmpty() || !TitleWords.beginsAsTitle(text)
                ? Optional.empty()
                : Titles.clean(text).filter(title -> isPerson(title.value()));
    }

    private boolean isName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && text.split(" ", MOST_WORDS_OF_A_NAME + 1).length <= MOST_WORDS_OF_A_NAME
                && !CompanyKeys.key(text).equals(employer);
    }

    /** «Baker» is a field of work as well, and so no word that tells a person elsewhere. */
    private boolean isPerson(String title) {
        return TitleWords.hasHeadWord(title) || isOccupation(title.substring(title.lastIndexOf(' ') + 1));
    }

    private boolean isOccupation(String word) {
        return words.occupations().contains(Folding.fold(word));
    }

    /** Without articles in front and «role» behind: «the Baker role» is «Baker». */
    private String trimmed(String text) {
        String title = text.strip();
        int blank = title.indexOf(' ');
        while (blank > 0 && isTrim(title.substring(0, blank))) {
            title = title.substring(blank + 1).strip();
            blank = title.indexOf(' ');
        }
        blank = title.lastIndexOf(' ');
        while (blank > 0 && isTrim(title.substring(blank + 1))) {
            title = title.substring(0, blank).strip();
            blank = title.lastIndexOf(' ');
        }
        return title;
    }

    private boolean isTrim(String word) {
        return words.trims().contains(Folding.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }

    private List<Named> below(List<Sentence> lines) {
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES); at++) {
            if (!words.announcements().find(lines.get(at)).isEmpty()) {
                var titles = new ArrayList<Named>();
                for (int line = at + 1; line < lines.size() && titles.size() < MOST; line++) {
                    var title = onItsLine(lines.get(line));
                    if (title.isEmpty()) {
                        break;
                    }
                    titles.add(named(title.get(), SURE, lines.get(line).text()));
                }
                if (titles.size() > 1) {
                    return titles;
                }
            }
        }
        return List.of();
    }

    private Optional<Title> onItsLine(Sentence line) {
        String text = line.text();
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        boolean prose = line.size() > LONGEST_LINE
                || text.contains(": ")
                || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return prose || from == text.length() ? Optional.empty() : title(text.substring(from));
    }

    private static Named named(Title title, double sure, String evidence) {
        String requisition = title.requisition();
        return new Named(
                new Finding<>(title.value(), sure, "positions", evidence),
                requisition == null ? null : new Finding<>(requisition, sure, "positions", evidence));
    }
}
