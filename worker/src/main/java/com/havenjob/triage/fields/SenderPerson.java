package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the sender's name is a person's: people sign with their first name, write «I'm Ann», or have it in their
 * address.
 */
final class SenderPerson {

    private static final int MOST_WORDS = 4;

    private static final List<String> OPENINGS = List.of(
            "i'm ",
            "i am ",
            "my name is ",
            "this is ",
            "soy ",
            "me llamo ",
            "mi nombre es ",
            "sono ",
            "mi chiamo ",
            "sou ",
            "sou a ",
            "sou o ",
            "me chamo ",
            "chamo-me ",
            "aqui e a ",
            "aqui e o ");

    private static final int SHORTEST = 3;
    private static final int LONGEST_INITIAL = 4;
    private static final int LONGEST_WORK = 60;

    private SenderPerson() {}

    /** The folded name of the person who wrote, or the empty text where a system or nobody in particular did. */
    static String name(Reading reading) {
        String name = sender(reading);
        return name != null && is(reading) ? Folding.fold(Organisations.withoutTitles(name.strip())) : "";
    }

    static boolean is(Reading reading) {
        String name = sender(reading);
        if (name == null || name.isBlank()) {
            return false;
        }
        if (isInverted(name)) {
            return true;
        }
        if (hasEmployer(name)) {
            return false;
        }
        // Stripped again: of an accent alone nothing is left when it is folded.
        String[] words =
                Folding.fold(Organisations.withoutTitles(name.strip())).strip().split("\\s+", MOST_WORDS + 1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        String local = reading.senderLocal();
        if (namesHouse(name, words[0], reading)) {
            return false;
        }
        if (reading.isSentBySource()) {
            boolean named = local.indexOf('.') >= 0 || local.indexOf('_') >= 0;
            return (named && (isFirstName(words[0], local) || isInitialed(local, words)))
                    || isSentFor(name, words, reading);
        }
        return isFirstName(words[0], local)
                || isInitialed(local, words)
                || (Organisations.isGivenName(words[0]) && words[words.length - 1].equals(Folding.fold(local)))
                || signsAs(words[0], reading)
                || (Organisations.isPerson(name) && isSentFor(name, words, reading));
    }

    /** The display name without the system behind it: «Ann Vester via Boardly». */
    private static @Nullable String sender(Reading reading) {
        String name = reading.original().fromName();
        var source = reading.source();
        if (name == null || source == null || !Folding.fold(name).endsWith(" " + Folding.fold(source.name()))) {
            return name;
        }
        String before = name.substring(0, name.length() - source.name().length() - 1);
        int blank = before.lastIndexOf(' ');
        return blank > 0 && Character.isLowerCase(before.charAt(blank + 1)) ? before.substring(0, blank) : name;
    }

    /** «Ann (Ree Mill)», «Ann Vester | Ree Mill»: a person and whom the person works for. */
    private static boolean hasEmployer(String name) {
        return name.indexOf('(') > 0 || name.indexOf('|') > 0 || name.indexOf('@') > 0 || name.contains(" - ");
    }

    /** Whether the display name is a person's with the employer behind, as the person's own address tells. */
    static boolean isEmployed(Reading reading) {
        String name = sender(reading);
        return name != null && hasEmployer(name) && isName(name, reading);
    }

    /** «Vester, A. (Ann)» and «VESTER Ann»: surnames first. */
    static boolean isInverted(String name) {
        String[] halves = name.split(",", 3);
        if (halves.length == 2 && !halves[1].isBlank()) {
            String behind = halves[1].strip();
            boolean initial = behind.length() > 1 && behind.charAt(1) == '.';
            return (initial || Organisations.isGivenName(behind)) && !CompanyWords.beginsWithLegalForm(behind);
        }
        String[] words = name.strip().split("\\s+", MOST_WORDS);
        return words.length == 2
                && words[0].length() > 2
                && words[0].equals(words[0].toUpperCase(Locale.ROOT))
                && !words[1].equals(words[1].toUpperCase(Locale.ROOT))
                && Organisations.isGivenName(words[1]);
    }

    /** Whether the name is a person's where the address is a system's or an office's, and says nothing. */
    private static boolean isSentFor(String name, String[] words, Reading reading) {
        String letters = String.join("", words);
        String sender = Folding.fold(reading.senderDomain() + " " + reading.senderLocal());
        if (sender.startsWith(letters) || Words.anyRecruits(name) || Organisations.isShaped(name)) {
            return false;
        }
        String local = reading.senderLocal();
        if (!reading.isSentBySource() && !Words.anyRecruits(local) && !Words.isAutomatic(local)) {
            return isOnlySigned(words, reading);
        }
        return isSignedAtWork(words, reading)
                || (signsAs(words[0], reading) && isParted(String.join(" ", words), reading))
                || (signsAs(words[0], reading)
                        && (Organisations.isGivenName(words[0]) || (isCapital(name) && isOnlySigned(words, reading))));
    }

    /** Whether all words have capitals, and the last is none that firms end their names with. */
    private static boolean isCapital(String name) {
        String last = "";
        for (String word : name.strip().split("\\s+", MOST_WORDS + 1)) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            last = word;
        }
        return !CompanyWords.isEnding(last);
    }

    /** Firms are called like people too: of them sentences speak, while people only sign. */
    private static boolean isOnlySigned(String[] words, Reading reading) {
        String name = String.join(" ", words);
        for (var line : reading.text().lines()) {
            String text = line.foldedText();
            if (text.contains(name) && !text.startsWith(name)) {
                return false;
            }
        }
        return !Folding.fold(reading.original().subject()).contains(name);
    }

    /** Whether a line of the mail is the first name alone, or a sentence introduces it. */
    static boolean signsAs(String first, Reading reading) {
        for (var line : reading.text().lines()) {
            String folded = line.foldedText();
            if (folded.contains(first) && (isSignature(folded, first) || introduces(folded, first))) {
                return true;
            }
        }
        return false;
    }

    /** «Ilse Vester» alone on a line, and what she does on the next, or «Ilse Vester | Recruiter». */
    private static boolean isSignedAtWork(String[] words, Reading reading) {
        String name = String.join(" ", words);
        var lines = reading.text().lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).foldedText();
            if (line.startsWith(name)) {
                String behind = withoutPronouns(line.substring(name.length()).strip());
                String rest = behind.isEmpty() && at + 1 < lines.size()
                        ? lines.get(at + 1).text()
                        : behind;
                boolean parted = behind.isEmpty() || ",|-–·/".indexOf(behind.charAt(0)) >= 0;
                if (parted && rest.length() <= LONGEST_WORK && isWork(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «Ann Vester | GM»: who signs with the first name and has the rest of the signature behind the whole. */
    private static boolean isParted(String name, Reading reading) {
        return reading.text().lines().stream()
                .map(Sentence::foldedText)
                .anyMatch(line -> line.startsWith(name + " | ") && line.length() <= LONGEST_WORK);
    }

    /** «Ann Vester (she/her)»: only people say how to speak of them. */
    private static String withoutPronouns(String text) {
        int end = text.startsWith("(") ? text.indexOf(')') : -1;
        return end > 0 ? text.substring(end + 1).strip() : text;
    }

    private static boolean isWork(String text) {
        return TitleWords.hasHeadWord(text) || (Words.anyRecruits(text) && text.split(" ", 5).length <= 4);
    }

    /** «ann@» and «ann.vester@», not «annual@». */
    private static boolean isFirstName(String first, String local) {
        return first.length() > 2
                && local.startsWith(first)
                && (local.length() == first.length() || !Character.isLetter(local.charAt(first.length())));
    }

    /** «Ostra Mill» at «ostra@tracking.example» or «info@ostramill.example», «Hotel Ostra» at «hotel@», «Jobs Ostra». */
    private static boolean namesHouse(String name, String first, Reading reading) {
        boolean own = first.length() > 3 && reading.senderDomain().startsWith(first);
        return own || CompanyWords.isKind(name.strip().split("\\s", 2)[0]) || Words.anyRecruits(first);
    }

    /** «avester@» and «a.vester@» for Ann Vester. */
    private static boolean isInitialed(String local, String[] words) {
        String last = words[words.length - 1];
        String address = Folding.fold(local);
        String initial = words[0].substring(0, 1);
        if (last.length() <= 2 || !address.endsWith(last) || !address.startsWith(initial)) {
            return false;
        }
        var initials = new StringBuilder(initial);
        for (int at = 1; at + 1 < words.length; at++) {
            initials.append(words[at].charAt(0));
        }
        String before = address.substring(0, address.length() - last.length()).replace(".", "");
        return before.equals(initial) || before.contentEquals(initials);
    }

    private static boolean isSignature(String line, String first) {
        return line.equals(first) || line.equals(first + ",") || line.equals(first + ".") || line.equals("- " + first);
    }

    private static boolean introduces(String line, String first) {
        for (String opening : OPENINGS) {
            if (line.contains(opening + first + " ") || line.contains(opening + first + ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is that of the sending person: people's addresses have their names in front of the {@code @}. */
    static boolean isName(String name, Reading reading) {
        if (isOwned(name, reading)) {
            return false;
        }
        String local = Folding.fold(reading.senderLocal());
        String domain = Folding.fold(reading.senderDomain());
        String[] words = Words.of(Folding.fold(name), 12);
        for (String word : words) {
            if (word.length() >= SHORTEST && local.contains(word) && !domain.contains(word)) {
                return true;
            }
        }
        String last = words[words.length - 1];
        return words.length == 2 && last.length() >= SHORTEST && local.endsWith(last);
    }

    /** «Garage Vester» of Ann Vester: the firm of the sender, and neither she nor somebody of her family. */
    private static boolean isOwned(String name, Reading reading) {
        String sender = reading.original().fromName();
        int blank = name.indexOf(' ');
        if (sender == null || blank < LONGEST_INITIAL || name.indexOf('.') >= 0) {
            return false;
        }
        String[] people = Words.of(Folding.fold(sender), MOST_WORDS + 1);
        String[] words = Words.of(Folding.fold(name), MOST_WORDS + 1);
        String surname = people[people.length - 1];
        return people.length > 1
                && !surname.isEmpty()
                && words[words.length - 1].equals(surname)
                && !List.of(people).contains(words[0])
                && !Organisations.isGivenName(words[0])
                && Organisations.withoutTitles(name).equals(name);
    }

    /** Whether a line is the display name or a part of it, and the display name is a person's. */
    static boolean signs(String line, Reading reading) {
        String name = reading.original().fromName();
        return isName(line, reading)
                || (name != null && isName(name, reading) && Folding.fold(name).contains(Folding.fold(line)));
    }
}
