package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the employer in lines and parts of lines that share words with the sender: «Bakery Tiltmore, Leeds» below a mail
 * from {@code tiltmore-bakery.example}. The part that covers most of the sender's name is the name in full.
 */
final class SignedNameExtractor {

    private static final double BY_MOST = 0.75;
    private static final double BY_SOME = 0.55;
    private static final double BY_SENDER = 0.5;
    private static final double ALL = 0.95;
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final double FEWEST = 0.35;
    private static final double SMALL = 0.9;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int LINES_READ = 120;
    private static final int LONGEST_LINE = 160;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_OF_FIRM = 4;
    private static final int MOST_SMALL = 1;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private SignedNameExtractor() {}

    private record Part(String name, double share, String line) {}

    static void extract(Reading reading, Candidates candidates) {
        var hints = hints(reading);
        if (hints.isEmpty()) {
            return;
        }
        Part best = null;
        int read = 0;
        var lines = new ArrayList<>(reading.text().lines());
        lines.addAll(reading.quoted().lines());
        for (var line : lines) {
            if (read++ == LINES_READ) {
                break;
            }
            if (line.text().length() > LONGEST_LINE) {
                continue;
            }
            for (String text : candidates.cuts().parts(line.text())) {
                double share = share(text, hints);
                if (share >= FEWEST
                        && (best == null || share > best.share())
                        && (isCapital(text) || isStyled(text, share, line.text()))
                        && mayBeName(text)) {
                    var name = CompanyNames.whole(text)
                            .filter(whole -> isFirm(whole, share) || !SenderPerson.isName(whole, reading))
                            .filter(whole -> !candidates.isWriter(whole))
                            .filter(whole -> !greets(line, reading));
                    best = name.isPresent() ? new Part(name.get(), share, line.text()) : best;
                }
            }
        }
        if (best != null) {
            double weight = best.share() >= MOST ? BY_MOST : BY_SOME;
            boolean named = candidates.offer(Field.COMPANY, best.name(), false, weight, Candidate.SIGNED, best.line());
            if (named && best.share() >= ALL) {
                // The line names it and the sender confirms it: two witnesses.
                candidates.add(new Candidate(Field.COMPANY, best.name(), BY_SENDER, "anchored-signature", best.line()));
            }
        }
    }

    /** «Dear Mr Vester» is no firm, though he is the owner's namesake. */
    private static boolean greets(Sentence line, Reading reading) {
        return reading.lexicons().stream()
                .anyMatch(lexicon -> !lexicon.salutations().find(line).isEmpty());
    }

    /** «Studio Ree Ann Vester»: a firm may end with the name of the person who owns it and writes. */
    private static boolean isFirm(String name, double share) {
        return share >= HALF && name.split(" ", FEWEST_OF_FIRM + 1).length >= FEWEST_OF_FIRM;
    }

    /** What the address and the display name say of the employer, in letters only. */
    private static List<String> hints(Reading reading) {
        var hints = new ArrayList<String>();
        if (SenderDomain.isOwn(reading)) {
            String domain = reading.senderDomain();
            hints.add(letters(domain.substring(0, Math.max(domain.lastIndexOf('.'), 0))));
        } else {
            SenderDomain.tenant(reading).ifPresent(name -> hints.add(letters(name)));
        }
        String name = reading.original().fromName();
        if (name != null && name.indexOf('@') < 0 && !SenderPerson.isName(name, reading) && isEmployer(name, hints)) {
            hints.add(letters(withoutRecruiting(name)));
        }
        hints.removeIf(hint -> hint.length() < SHORTEST_WORD);
        return hints;
    }

    /** A display name is the employer's where the address agrees, or says nothing because a system sends. */
    private static boolean isEmployer(String name, List<String> domain) {
        return domain.isEmpty()
                || words(name).stream()
                        .anyMatch(word -> !known(word, domain.getFirst()).isEmpty());
    }

    private static String withoutRecruiting(String name) {
        return List.of(name.split(" ", 12)).stream()
                .filter(word -> !Words.anyRecruits(word))
                .collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(Folding.fold(text)).replaceAll("");
    }

    private static boolean isCapital(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    }

    /** «ostra mill», «ostra.example | Leeds»: names that are written small are all of the sender's. */
    private static boolean isStyled(String text, double share, String line) {
        return share >= SMALL
                && !line.contains("://")
                && !line.contains("/" + text)
                && text.split(" ", MOST_SMALL_WORDS + 2).length <= MOST_SMALL_WORDS
                && (text.indexOf('.') < 0 || (line.startsWith(text) && line.length() > text.length()));
    }

    private static boolean mayBeName(String text) {
        return !Organisations.isInitialed(text)
                && !Words.anyRecruits(text)
                && !Words.namesTeam(text)
                && text.split(" ", MOST_WORDS + 2).length <= MOST_WORDS
                && small(text) <= (isCapital(text) ? MOST_SMALL : MOST_SMALL_WORDS);
    }

    private static int small(String text) {
        int small = 0;
        for (String word : text.split(" ", MOST_WORDS + 1)) {
            small += word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return small;
    }

    private static double share(String text, List<String> senders) {
        var words = words(text);
        double most = 0;
        for (String sender : senders) {
            most = Math.max(most, share(words, sender));
        }
        return most;
    }

    /** How much of the sender's name the words cover. */
    private static double share(List<String> words, String sender) {
        String rest = sender;
        int covered = 0;
        int strange = 0;
        for (String word : words) {
            String known = known(word, rest);
            if (known.isEmpty()) {
                strange++;
            } else {
                covered += known.length();
                int at = rest.indexOf(known);
                rest = rest.substring(0, at) + " " + rest.substring(at + known.length());
            }
        }
        return covered == 0 ? 0 : (double) covered / sender.length() - 0.02 * strange;
    }

    /** The word, its spelling in addresses, or its stem, whichever stands in the sender; else the empty text. */
    private static String known(String word, String sender) {
        if (word.length() < SHORTEST_WORD) {
            return "";
        }
        if (sender.contains(word)) {
            return word;
        }
        String stem = word.length() > 5 ? word.substring(0, word.length() - 1) : word;
        return sender.contains(stem) ? stem : "";
    }

    private static List<String> words(String text) {
        String spelled = text.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae");
        var words = new ArrayList<>(List.of(Words.of(Folding.fold(text), 12)));
        if (!spelled.equals(text)) {
            words.addAll(List.of(Words.of(Folding.fold(spelled), 12)));
        }
        return words;
    }
}
