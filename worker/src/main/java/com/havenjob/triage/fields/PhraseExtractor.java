package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.phrase.Phrase.Filling;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Fills fields from phrases with slots; of overlapping matches the one that names most words counts. */
final class PhraseExtractor {

    /** A title that has to have a word for work, since anything could stand there. */
    private static final String JOB = "job";

    /** What a sender signs as: a word for work has to be in it, and it is not the position of the mail. */
    private static final String SIGNER = "signer";

    /** A title in a language that writes nouns with a capital: it ends before the first small word. */
    private static final String NOUNS = "nouns";

    /** A slot where company and title both stand; a word for work tells which. */
    private static final String EITHER = "either";

    /** A location that has to be a place that is known, since companies follow the same words. */
    private static final String PLACE = "place";

    /** Whom an agency recruits for: the employer, however often the agency names itself. */
    static final String CLIENT = "client";

    /** What reads the sentences of the body: in subjects a dash parts more than titles. */
    private static final String IN_TEXT = "sentence";

    private PhraseExtractor() {}

    /** Phrases that fill the same slots alike, as many do, come to the same end. */
    private record Attempt(List<Filling> fillings, double meaning) {}

    static void extract(Sentence sentence, PhraseBook<Double> book, String extractor, Candidates candidates) {
        var matches = book.find(sentence);
        if (matches.size() > 1) {
            matches.sort(PhraseExtractor::bestFirst);
            extract(matches, sentence, extractor, candidates);
        } else if (!matches.isEmpty()) {
            offer(sentence, matches.getFirst(), extractor, candidates);
        }
    }

    private static void extract(
            List<Match<Double>> matches, Sentence sentence, String extractor, Candidates candidates) {
        var taken = new ArrayList<Filling>();
        var tried = new HashSet<Attempt>();
        var used = new HashMap<Filling, Filling>();
        for (var match : matches) {
            var fillings = match.hit().fillings();
            boolean isFree = tried.add(new Attempt(fillings, match.meaning()))
                    && (taken.isEmpty()
                            || fillings.stream()
                                    .noneMatch(filling -> overlaps(
                                            used.computeIfAbsent(filling, whole -> used(whole, sentence)), taken)));
            if (isFree && offer(sentence, match, extractor, candidates)) {
                TitleFields.extended(fillings, sentence, extractor.equals(IN_TEXT))
                        .forEach(filling -> taken.add(used(filling, sentence)));
            }
        }
    }

    private static Optional<Field> fieldOf(Filling filling, Sentence sentence) {
        if (!filling.slot().equals(EITHER)) {
            return switch (filling.slot()) {
                case SIGNER -> Optional.empty();
                case JOB, NOUNS -> Optional.of(Field.TITLE);
                case PLACE -> Optional.of(Field.LOCATION);
                case CLIENT -> Optional.of(Field.COMPANY);
                default -> Field.ofSlot(filling.slot());
            };
        }
        boolean title = TitleWords.hasJobWord(sentence.span(filling.from(), filling.to()));
        return Optional.of(title ? Field.TITLE : Field.COMPANY);
    }

    private static String text(Filling filling, Sentence sentence) {
        String text = withinQuotation(sentence.span(filling.from(), filling.to()));
        return filling.slot().equals(NOUNS) ? OpenTitles.capitalised(text) : text;
    }

    /** A name or title that begins with a quotation mark ends at the next. */
    private static String withinQuotation(String text) {
        if (text.isEmpty() || "„“\"«»”‚".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        for (int to = 1; to < text.length(); to++) {
            if ("“”\"»«‘".indexOf(text.charAt(to)) >= 0) {
                return text.substring(1, to);
            }
        }
        return text;
    }

    /** Of an open slot only the beginning is used, so that the rest of the sentence can still say something. */
    private static Filling used(Filling filling, Sentence sentence) {
        boolean place = filling.slot().equals(PLACE);
        boolean nouns = filling.slot().equals(NOUNS) || filling.slot().equals("title");
        boolean company = filling.slot().equals("company") || filling.slot().equals(CLIENT);
        if (!filling.open() || !(place || nouns || company)) {
            return filling;
        }
        String text = text(filling, sentence);
        int length = nouns
                ? OpenTitles.leading(text).length()
                : (place ? Places.leading(text) : CompanyNames.leading(text))
                        .map(String::length)
                        .orElse(0);
        int to = filling.from() + 1;
        while (to < filling.to() && sentence.start(to) < sentence.start(filling.from()) + length) {
            to++;
        }
        return new Filling(filling.slot(), filling.from(), to, true);
    }

    private static int bestFirst(Match<Double> one, Match<Double> other) {
        int order = Integer.compare(slots(other), slots(one));
        order = order != 0 ? order : Integer.compare(bounded(other), bounded(one));
        order = order != 0
                ? order
                : Integer.compare(other.hit().literals(), one.hit().literals());
        return order != 0 ? order : Double.compare(other.meaning(), one.meaning());
    }

    private static int slots(Match<Double> match) {
        return match.hit().fillings().size();
    }

    private static int bounded(Match<Double> match) {
        int bounded = 0;
        for (var filling : match.hit().fillings()) {
            bounded += filling.open() ? 0 : 1;
        }
        return bounded;
    }

    private static boolean overlaps(Filling filling, List<Filling> taken) {
        for (var other : taken) {
            if (filling.from() < other.to() && other.from() < filling.to()) {
                return true;
            }
        }
        return false;
    }

    /** What fills a slot, where it can be what the slot's name promises. */
    private static Optional<String> promised(Filling filling, Sentence sentence) {
        String text = text(filling, sentence);
        return switch (filling.slot()) {
            case JOB, SIGNER -> Optional.of(text).filter(TitleWords::hasJobWord).filter(TitleWords::beginsAsTitle);
            case CLIENT -> Optional.of(text).filter(name -> !isDepartment(filling, sentence));
            case PLACE -> Places.leading(text).filter(place -> filling.open() || Places.isPlace(text));
            default -> Optional.of(text);
        };
    }

    /** «Our Client Services team» serves clients and is none. */
    private static boolean isDepartment(Filling filling, Sentence sentence) {
        return filling.from() > 0 && sentence.token(filling.from() - 1).equals("Client");
    }

    private static boolean offer(Sentence sentence, Match<Double> match, String extractor, Candidates candidates) {
        var trial = candidates.fresh();
        var fillings = TitleFields.extended(match.hit().fillings(), sentence, extractor.equals(IN_TEXT));
        for (var filling : fillings) {
            var field = fieldOf(filling, sentence);
            var text = promised(filling, sentence);
            if (text.isEmpty()) {
                return false;
            }
            if (field.isPresent()
                    && !trial.offer(
                            field.get(),
                            text.get(),
                            filling.open() && !filling.slot().equals(NOUNS),
                            match.meaning(),
                            filling.slot().equals(CLIENT) ? CLIENT : extractor,
                            sentence.text())) {
                return false;
            }
        }
        trial.all().forEach(candidates::add);
        return !fillings.isEmpty() || match.hit().fillings().isEmpty();
    }
}
