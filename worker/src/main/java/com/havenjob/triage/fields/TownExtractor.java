package com.havenjob.triage.fields;

import com.havenjob.triage.names.Places;
import com.havenjob.triage.places.PlaceLanguage;
import com.havenjob.triage.places.PlaceNames;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Towns that are known by name: beside the position, and as a last resort anywhere behind «in» and its like. */
final class TownExtractor {

    private static final double BESIDE_POSITION = 0.78;
    private static final double ANYWHERE = 0.5;
    private static final double BY_CARD = 0.55;
    private static final double BY_LINE = 0.4;
    private static final int SENTENCES_READ = 30;
    private static final int LONGEST_TOWN = 4;
    private static final int SHORT_LINE = 14;
    private static final String BEHIND = "·•|-–,/(";
    private static final Set<String> BEFORE = WordSet.of(
            "in",
            "our",
            "the",
            "nach",
            "te",
            "a",
            "w",
            "we",
            "standort",
            "(",
            ",",
            "-",
            "–",
            "·",
            "|",
            "regio",
            "regionie",
            "d'");

    /** Where the sentence names the position, the house that the town stands behind may be named too. */
    private static final Set<String> BEHIND_HOUSES = WordSet.of("de", "di", "do", "da", "of", "van", "von", "du");

    private final Reading reading;
    private final Candidates candidates;
    private final PlaceLanguage language;
    private final Set<String> positions;

    private TownExtractor(Reading reading, Candidates candidates) {
        this.reading = reading;
        this.candidates = candidates;
        this.language = PlaceExtractor.language(reading);
        this.positions =
                candidates.of(Field.TITLE).stream().map(Candidate::evidence).collect(Collectors.toSet());
    }

    /** Looks where the mail names the position. */
    static void besidePosition(Reading reading, Candidates candidates) {
        new TownExtractor(reading, candidates).besidePosition();
    }

    /** Looks everywhere. */
    static void extract(Reading reading, Candidates candidates) {
        var extractor = new TownExtractor(reading, candidates);
        boolean board = reading.knownSource()
                .filter(source -> source.type() == SourceProfile.Type.JOB_BOARD)
                .isPresent();
        if (!(board && extractor.inLines(BY_CARD))
                && !extractor.in(reading.subject(), ANYWHERE, false)
                && !extractor.inSentences()) {
            extractor.inLines(BY_LINE);
        }
    }

    private void besidePosition() {
        for (var sentence : first(reading.text().sentences())) {
            if (positions.contains(sentence.text()) && in(sentence, BESIDE_POSITION, true)) {
                return;
            }
        }
    }

    private boolean inSentences() {
        for (var sentence : first(reading.text().sentences())) {
            if (!PlaceExtractor.isOfSystem(reading, sentence) && in(sentence, ANYWHERE, false)) {
                return true;
            }
        }
        return false;
    }

    private static List<Sentence> first(List<Sentence> sentences) {
        return sentences.subList(0, Math.min(SENTENCES_READ, sentences.size()));
    }

    private boolean in(Sentence sentence, double weight, boolean besidePosition) {
        int limit = PlaceNames.beginOfRegister(sentence);
        for (int from = 1; from < limit; from++) {
            if (!Character.isUpperCase(sentence.first(from))) {
                continue;
            }
            String before = sentence.folded(from - 1);
            if (!BEFORE.contains(before) && !(besidePosition && BEHIND_HOUSES.contains(before))) {
                continue;
            }
            for (int length = Math.min(LONGEST_TOWN, sentence.size() - from); length > 0; length--) {
                if (sentence.isMark(from + length - 1)) {
                    continue; // no name ends with a mark, and «w Pile.» would not be told from «w Pile»
                }
                String name = sentence.span(from, from + length);
                var town = Places.known(language.nominative(name, before))
                        .or(() -> Places.known(name))
                        .or(() -> ofQuarter(name))
                        .filter(known -> !PlaceNames.isNone(known));
                boolean goesOn = !BEFORE.contains(before) && isName(sentence, from + length);
                boolean street = town.isPresent() && PlaceNames.isOfStreet(sentence, from, from + length);
                if (town.isPresent() && !goesOn && !street && !isCompany(sentence, from)) {
                    add(town.get(), weight, sentence);
                    return true;
                }
            }
        }
        return false;
    }

    /** «Lowfield-Nord»: the town of a quarter. */
    private static Optional<String> ofQuarter(String name) {
        int hyphen = name.indexOf('-');
        boolean quarter = hyphen > 0
                && name.indexOf(' ') < 0
                && hyphen + 1 < name.length()
                && Character.isUpperCase(name.charAt(hyphen + 1));
        return quarter ? Places.known(name.substring(0, hyphen)) : Optional.empty();
    }

    /** «Lowfield Foods» in Ashby. */
    private boolean isCompany(Sentence sentence, int from) {
        for (var company : candidates.of(Field.COMPANY)) {
            String name = company.value();
            boolean longer = !company.keyOnly() && name.indexOf(' ') > 0;
            if (longer && sentence.text().startsWith(name, sentence.start(from))) {
                return true;
            }
        }
        return false;
    }

    /** «Casa de Lowfield Grande»: a longer name that is not known. */
    private static boolean isName(Sentence sentence, int at) {
        return at < sentence.size() && Character.isUpperCase(sentence.first(at));
    }

    /** «Lowfield · Vollzeit», «Lowfield - 38», or the name alone: boards and signatures write it so. */
    private boolean inLines(double weight) {
        for (var line : reading.text().lines()) {
            if (line.size() <= SHORT_LINE && !PlaceExtractor.isOfSystem(reading, line) && begins(line, weight)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Sentence line, double weight) {
        for (int length = Math.min(LONGEST_TOWN, line.size()); length > 0; length--) {
            boolean whole = length == line.size() || (line.isMark(length) && BEHIND.indexOf(line.first(length)) >= 0);
            var town = whole && Character.isUpperCase(line.first(0))
                    ? Places.known(line.span(0, length)).filter(known -> !PlaceNames.isNone(known))
                    : Optional.<String>empty();
            if (town.isPresent()) {
                add(town.get(), weight, line);
                return true;
            }
        }
        return false;
    }

    private void add(String town, double weight, Sentence evidence) {
        candidates.add(new Candidate(Field.LOCATION, town, weight, "town", evidence.text()));
    }
}
