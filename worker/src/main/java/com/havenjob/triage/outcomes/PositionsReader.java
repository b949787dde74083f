package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.lexicon.SeveralWords;
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
    private static final int MOST_SENTENCES = 40;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 18;
    private static final int MOST = 20;

    private final SeveralWords words;

    PositionsReader(SeveralWords words) {
        this.words = words;
    }

    /** The positions with that kind and employer; none where the mail names no two together. */
    List<Reported> read(Reading reading, Finding<Kind> kind, Finding<String> employer) {
        var titles = named(reading);
        return titles.stream()
                .map(title -> new Reported(kind, employer, title.value(), null, title.requisition()))
                .toList();
    }

    private record Named(Finding<String> value, @Nullable Finding<String> requisition) {}

    private List<Named> named(Reading reading) {
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

    /** The positions that a text begins with; each has to have a word for a person at work, or the text is about one. */
    private List<Named> titles(String text, String evidence) {
        var titles = new ArrayList<Named>();
        String rest = text;
        while (!rest.isEmpty() && titles.size() < MOST) {
            int end = rest.length();
            int next = rest.length();
            for (String joint : words.joints()) {
                int at = rest.indexOf(joint);
                if (at >= 0 && at < end) {
                    end = at;
                    next = at + joint.length();
                }
            }
            String part = trimmed(rest.substring(0, end));
            String leading = trimmed(Titles.leading(part));
            String noun = trimmed(Titles.capitalised(leading));
            // Where nouns are capitalised, as in German, the title ends before the first small word.
            String title = title(leading).isEmpty() ? noun : leading;
            var found = title(title);
            if (found.isEmpty()) {
                break;
            }
            titles.add(named(found.get(), evidence));
            rest = title.equals(part) ? rest.substring(next) : "";
        }
        return titles;
    }

    private Optional<Title> title(String text) {
        return text.isEmpty() || !isPerson(text) || !Titles.beginsAsTitle(text) ? Optional.empty() : Titles.clean(text);
    }

    /** «Baker» is a field of work as well, and so no word that tells a person elsewhere. */
    private boolean isPerson(String title) {
        return Titles.hasHeadWord(title)
                || words.occupations().contains(Folding.fold(title.substring(title.lastIndexOf(' ') + 1)));
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
                    titles.add(named(title.get(), lines.get(line).text()));
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

    private static Named named(Title title, String evidence) {
        String requisition = title.requisition();
        return new Named(
                new Finding<>(title.value(), SURE, "positions", evidence),
                requisition == null ? null : new Finding<>(requisition, SURE, "positions", evidence));
    }
}
