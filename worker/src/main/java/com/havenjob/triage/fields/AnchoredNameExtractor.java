package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the spelling of a company that an address or link only hints at: capitalised words of the text that, written
 * together, are the name in the address («fennimoreglass.example», «Fennimore Glass»).
 */
final class AnchoredNameExtractor {

    static final String NAME = "anchored-name";

    private static final double WEIGHT = 0.85;
    private static final double SURE = 0.9;
    private static final int SHORTEST_HINT = 3;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_FORM = 9;
    private static final int LONGEST_AND = 3;
    private static final int LONGEST_LINE = 120;

    private static final int MOST_WORDS_BEFORE = 4;
    private static final int LONGEST_SIGNATURE = 7;

    private AnchoredNameExtractor() {}

    static void extract(Reading reading, Tokenizer tokenizer, Candidates candidates) {
        List<Candidate> hints = candidates.of(Field.COMPANY).stream()
                .filter(Candidate::keyOnly)
                .filter(hint -> CompanyKeys.key(hint.value()).length() >= SHORTEST_HINT)
                .toList();
        for (var hint : hints) {
            String key = CompanyKeys.key(hint.value());
            var longer = longer(key, candidates);
            if (longer.isPresent()) {
                candidates.add(new Candidate(
                        Field.COMPANY,
                        longer.get().value(),
                        WEIGHT,
                        NAME,
                        longer.get().evidence()));
            } else if (!inSignature(reading.text().lines(), key, candidates)
                    && !anywhere(reading, tokenizer, key, true, candidates)
                    && !anywhere(reading, tokenizer, key, false, candidates)
                    && isDeclined(reading)) {
                undeclined(key, candidates);
            }
        }
    }

    private static boolean isDeclined(Reading reading) {
        return reading.lexicons().stream()
                .anyMatch(lexicon -> lexicon.language().equals("pl"));
    }

    /** «Zielony Taras», where the mail has no more than «w Zielonym Tarasie». */
    private static void undeclined(String hint, Candidates candidates) {
        for (var declined : candidates.of(Field.COMPANY)) {
            var name = declined.keyOnly() ? Optional.<String>empty() : UndeclinedName.of(declined.value(), hint);
            if (name.isPresent()) {
                candidates.add(new Candidate(Field.COMPANY, name.get(), WEIGHT, NAME, declined.evidence()));
                return;
            }
        }
    }

    /** What a phrase already took for the company, where the address is a part of it. */
    private static Optional<Candidate> longer(String hint, Candidates candidates) {
        return candidates.of(Field.COMPANY).stream()
                .filter(candidate -> !candidate.keyOnly() && candidate.weight() >= SURE)
                .filter(candidate -> !isDepartment(candidate, hint, candidates))
                .filter(candidate -> {
                    String key = CompanyKeys.key(candidate.value());
                    return key.length() > hint.length() + LONGEST_AND && key.startsWith(hint);
                })
                .max(Comparator.comparingDouble(Candidate::weight));
    }

    /** «Acme Outreach Team» where the mail says «Acme» elsewhere: a department of it signs. */
    private static boolean isDepartment(Candidate signed, String hint, Candidates candidates) {
        return signed.extractor().equals("signature")
                && signed.evidence().length() > signed.value().length()
                && candidates.of(Field.COMPANY).stream()
                        .anyMatch(other -> !other.keyOnly()
                                && !other.evidence().equals(signed.evidence())
                                && CompanyKeys.key(other.value()).equals(hint));
    }

    /** Short lines that go on behind the name have it in full. */
    private static boolean inSignature(List<Sentence> lines, String hint, Candidates candidates) {
        for (var line : lines) {
            var found = candidates.fresh();
            if (line.size() <= LONGEST_SIGNATURE && in(line, hint, false, found)) {
                var name = found.all().getFirst();
                if (CompanyKeys.key(name.value()).length() > hint.length() + LONGEST_AND) {
                    candidates.add(name);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anywhere(
            Reading reading, Tokenizer tokenizer, String hint, boolean inFull, Candidates candidates) {
        String sender = reading.original().fromName();
        if (in(reading.subject(), hint, inFull, candidates)) {
            return true;
        }
        for (var line : reading.text().lines()) {
            if (line.size() <= LONGEST_LINE && in(line, hint, inFull, candidates)) {
                return true;
            }
        }
        return sender != null && in(tokenizer.tokenize(sender), hint, inFull, candidates);
    }

    /** @param inFull whether the name has to go on to a legal form */
    private static boolean in(Sentence sentence, String hint, boolean inFull, Candidates candidates) {
        for (int first = 0; first < sentence.size(); first++) {
            int from = first;
            if (!mayBegin(sentence.first(from), hint)) {
                continue;
            }
            int last = Math.min(sentence.size(), from + MOST_WORDS);
            for (int to = from + 1; to <= last; to++) {
                String name = sentence.span(from, to);
                String key = CompanyKeys.key(name);
                if (key.length() > hint.length() + LONGEST_AND || key.isEmpty()) {
                    break;
                }
                if (isSame(name, key, hint)) {
                    var full = CompanyNames.leading(sentence.span(from, Math.min(sentence.size(), to + LONGEST_FORM)))
                            .filter(CompanyWords::hasLegalForm)
                            .map(form -> withKind(sentence, from, form));
                    if (inFull && full.isEmpty()) {
                        break;
                    }
                    String found = full.orElse(withoutAside(sentence.span(begin(sentence, from), end(sentence, to))));
                    candidates.add(new Candidate(Field.COMPANY, found, WEIGHT, NAME, sentence.text()));
                    return true;
                }
            }
        }
        return false;
    }

    private static String withKind(Sentence sentence, int from, String form) {
        String kind = sentence.span(begin(sentence, from), from);
        return kind.isEmpty() ? form : kind + " " + form;
    }

    /** «Ree – translations» at {@code reetranslations.example}: what the house does stands behind a dash. */
    private static String withoutAside(String name) {
        int dash = Math.max(name.indexOf(" – "), name.indexOf(" — "));
        return dash > 0 ? name.substring(0, dash) : name;
    }

    /**
     * Whether a word can be the first of the name: a cheap question, since it is asked of every word of the mail. A «the» is
     * no part of the name, and letters beyond ASCII are not compared, since there are several ways to write them without.
     */
    private static boolean mayBegin(char first, String hint) {
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && (first >= 0x80
                        || hint.charAt(0) >= 0x80
                        || first == 'T'
                        || Character.toLowerCase(first) == hint.charAt(0));
    }

    /** «Hotel Bahía Calma» at «bahiacalma.example»: what kind of house it is stands before the name. */
    private static int begin(Sentence sentence, int from) {
        int begin = from;
        for (int at = from - 1; at >= Math.max(0, from - MOST_WORDS_BEFORE); at--) {
            String word = sentence.token(at);
            boolean adjacent = begin == at + 1 && at > 0 && Character.isUpperCase(sentence.first(at));
            if (!CompanyWords.isInside(word) && !CompanyWords.isKind(word)) {
                break;
            }
            begin = adjacent || CompanyWords.isKind(word) ? at : begin;
        }
        return begin;
    }

    /** A line of a signature that goes on with capitalised words has the name in full: «Acme Robotics». */
    private static int end(Sentence sentence, int to) {
        int end = to;
        while (end < sentence.size() && sentence.size() <= LONGEST_SIGNATURE && goesOn(sentence, end)) {
            end++;
        }
        return end == sentence.size() ? end : to;
    }

    private static boolean goesOn(Sentence sentence, int at) {
        boolean last = at + 1 == sentence.size();
        return !sentence.isMark(at)
                && CompanyWords.isInside(sentence.token(at))
                && !(last && Character.isLowerCase(sentence.first(at)));
    }

    /** Addresses write ü as ue, and leave the «&» out. */
    private static boolean isSame(String name, String key, String hint) {
        return key.equals(hint)
                || key.replace("and", "").equals(hint)
                || (key.length() + 1 >= hint.length()
                        && CompanyKeys.key(name.replace("ü", "ue")
                                        .replace("ö", "oe")
                                        .replace("ä", "ae"))
                                .equals(hint));
    }
}
