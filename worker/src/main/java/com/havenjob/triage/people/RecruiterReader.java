package com.havenjob.triage.people;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Recruiter;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.names.SharedMailboxes;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the person: the name below the closing words, or the display name of a sender who is no system. */
public final class RecruiterReader {

    private static final double SIGNED_AND_SENT = 0.95;
    private static final double SENT = 0.75;
    private static final double SIGNED = 0.7;
    private static final int LINES_BELOW_CLOSING = 2;
    private static final int MOST_NAME_WORDS = 4;
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "la", "le", "ten", "zu", "el");
    private static final Set<String> NO_PERSON = noPerson();
    private static final int SHORTEST_NAME_OF_COMPANY = 4;

    private RecruiterReader() {}

    private static Set<String> noPerson() {
        return Sheet.load("people/people.sheet").words("not a person").stream()
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person, or null where a system or a team signs. */
    public static @Nullable Finding<Recruiter> read(Reading reading) {
        String display = reading.original().fromName();
        String sender = display == null ? null : name(withoutEmployer(display), reading);
        String address = writesPersonally(reading) ? reading.original().from() : null;
        var signature = signature(reading);
        if (signature != null) {
            String name = signature.text();
            boolean same = sender != null && Folding.fold(sender).startsWith(firstWord(Folding.fold(name)));
            String fuller = same && sender != null && sender.length() > name.length() ? sender : name;
            return new Finding<>(
                    new Recruiter(fuller, same ? address : null),
                    same ? SIGNED_AND_SENT : SIGNED,
                    "recruiter/signature",
                    signature.text());
        }
        return sender == null || address == null
                ? null
                : new Finding<>(new Recruiter(sender, address), SENT, "recruiter/sender", display + "");
    }

    private static boolean writesPersonally(Reading reading) {
        String local = reading.senderLocal();
        return !local.isEmpty() && !reading.isSentBySource() && !SharedMailboxes.reachesNobody(local);
    }

    /** «Ann Example via Weir», «Ann Example (Weir)», «Ann Example | Weir». */
    private static String withoutEmployer(String display) {
        int end = display.length();
        for (String mark : new String[] {" via ", " from ", " at ", " (", " | ", " - ", " – ", " @ ", ", "}) {
            int at = display.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return display.substring(0, end).strip();
    }

    private static @Nullable Sentence signature(Reading reading) {
        int below = 0;
        for (var line : reading.text().lines()) {
            if (reading.isClosing(line)) {
                below = LINES_BELOW_CLOSING;
            } else if (below > 0) {
                below--;
                if (name(line.text(), reading) != null) {
                    return line;
                }
            }
        }
        return null;
    }

    /** The text where it can be a person's name: two to four words in capitals, none of a company, a team or a job. */
    private static @Nullable String name(String text, Reading reading) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > 60) {
            return null;
        }
        int words = 0;
        for (String word : stripped.split(" ", MOST_NAME_WORDS + 2)) {
            String folded = Folding.fold(word);
            boolean particle = PARTICLES.contains(folded);
            if (NO_PERSON.contains(folded) || isOfCompany(folded, reading) || (!particle && !isNameWord(word))) {
                return null;
            }
            words++;
        }
        return words < 2 || words > MOST_NAME_WORDS || Words.anyRecruits(stripped) || TitleWords.hasJobWord(stripped)
                ? null
                : stripped;
    }

    /** A word of the sender's domain is the employer's, unless the address is a person's who is called like that. */
    private static boolean isOfCompany(String word, Reading reading) {
        return word.length() >= SHORTEST_NAME_OF_COMPANY
                && reading.senderDomain().contains(word)
                && !reading.senderLocal().contains(word);
    }

    private static boolean isNameWord(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && "-'’.".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            small |= Character.isLowerCase(c);
        }
        return small || (word.length() == 2 && word.charAt(1) == '.');
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
