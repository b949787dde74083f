package com.havenjob.triage.fields;

import com.havenjob.triage.names.Places;
import com.havenjob.triage.places.NamedPlace;
import com.havenjob.triage.places.PlaceLanguage;
import com.havenjob.triage.places.PostalGrammar;
import com.havenjob.triage.places.SiteGrammar;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Places that the words beside them give away, and, where there are none, the town of a postal address. */
final class PlaceExtractor {

    private static final String EXTRACTOR = "town";
    private static final double BY_ADDRESS = 0.45;
    private static final double SURE = 0.6;
    private static final double SURE_COMPANY = 0.6;
    private static final double BY_LAST_LINE = 0.35;
    private static final int LONGEST_TOWN = 4;
    private static final int SENTENCES_READ = 40;
    private static final int LONGEST_ADDRESS = 150;

    private final Reading reading;
    private final Candidates candidates;
    private final PlaceLanguage language;
    private final List<String> companies;

    private PlaceExtractor(Reading reading, Candidates candidates) {
        this.reading = reading;
        this.candidates = candidates;
        this.language = language(reading);
        this.companies = candidates.of(Field.COMPANY).stream()
                .filter(company -> !company.keyOnly() && company.weight() >= SURE_COMPANY)
                .map(company -> Folding.fold(company.value()))
                .distinct()
                .toList();
    }

    static PlaceLanguage language(Reading reading) {
        return new PlaceLanguage(
                reading.lexicons().stream().map(lexicon -> lexicon.language()).toList());
    }

    static void sites(Reading reading, Candidates candidates) {
        new PlaceExtractor(reading, candidates).sites();
    }

    /** An agency's address says nothing about where its client is, and a system's about neither. */
    static void addresses(Reading reading, Candidates candidates) {
        boolean byAgency = candidates.of(Field.COMPANY).stream()
                .anyMatch(company -> company.extractor().equals(PhraseExtractor.CLIENT));
        if (!byAgency) {
            new PlaceExtractor(reading, candidates).addresses();
        }
    }

    private void sites() {
        in(reading.subject());
        int read = 0;
        for (var sentence : reading.text().sentences()) {
            if (read++ == SENTENCES_READ) {
                return;
            }
            in(sentence);
        }
    }

    private void in(Sentence sentence) {
        for (var place : SiteGrammar.of(sentence, language, behindPosition(sentence))) {
            boolean known = Places.isPlace(place.name());
            boolean sure = place.weight() >= SURE || known;
            var town = known ? Optional.<String>empty() : PostalGrammar.town(sentence);
            if (town.isPresent() && !town.get().equals(place.name())) {
                // «Where: Ree House, 12 High Street, Lowfield»: the house is in the town of its address.
                offer(new NamedPlace(town.get(), place.weight(), place.civic()), sentence);
                continue;
            }
            if (sure || !isInTitle(Folding.fold(place.name()))) {
                offer(place, sentence);
            }
        }
    }

    /** Where the position was named in the sentence. */
    private int behindPosition(Sentence sentence) {
        int behind = Integer.MAX_VALUE;
        for (var title : candidates.of(Field.TITLE)) {
            if (title.evidence().equals(sentence.text())) {
                String value = title.value();
                int blank = value.indexOf(' ');
                int at = sentence.text().indexOf(blank < 0 ? value : value.substring(0, blank));
                behind = Math.min(behind, Math.max(0, at));
            }
        }
        return behind;
    }

    private void addresses() {
        for (var line : reading.text().lines()) {
            var town = line.size() > LONGEST_ADDRESS || isOfSystem(line)
                    ? null
                    : PostalGrammar.town(line).orElse(null);
            if (town != null && offer(new NamedPlace(town, BY_ADDRESS, false), line)) {
                return;
            }
        }
        lastLine();
    }

    /** A firm's name, and a town alone below it at the end of the mail. */
    private void lastLine() {
        var lines = reading.text().lines();
        if (lines.size() < 2 || lines.getLast().size() > LONGEST_TOWN) {
            return;
        }
        var last = lines.getLast();
        String above = Folding.fold(lines.get(lines.size() - 2).text());
        if (companies.contains(above) && !companies.contains(Folding.fold(last.text()))) {
            PostalGrammar.alone(last).ifPresent(town -> offer(new NamedPlace(town, BY_LAST_LINE, false), last));
        }
    }

    private boolean isOfSystem(Sentence line) {
        return isOfSystem(reading, line)
                || (reading.isSentBySource()
                        && reading.knownSource()
                                .filter(source -> source.type() == SourceProfile.Type.JOB_BOARD)
                                .isPresent());
    }

    /** Systems sign with their own name and address below the mails of others. */
    static boolean isOfSystem(Reading reading, Sentence line) {
        return reading.isSentBySource()
                && reading.knownSource()
                        .filter(source -> source.type() != SourceProfile.Type.EMPLOYER)
                        .filter(source -> line.foldedText().contains(Folding.fold(source.name())))
                        .isPresent();
    }

    /** What is a company's name, or begins it, is no place, unless it is known as one or a town's: «Stadt Lowfield». */
    private boolean offer(NamedPlace place, Sentence evidence) {
        String name = Folding.fold(place.name());
        boolean known = Places.isPlace(place.name());
        double weight = place.weight();
        for (String company : companies) {
            boolean same = company.equals(name);
            if (!known && !place.civic() && (same || company.startsWith(name + " "))) {
                return false;
            }
            weight = same ? Math.min(weight, BY_ADDRESS) : weight;
        }
        candidates.add(new Candidate(Field.LOCATION, place.name(), weight, EXTRACTOR, evidence.text()));
        return true;
    }

    /** «Lecturer in Lowfield Studies»: what stands in a title is a field of work, unless it is known as a place. */
    private boolean isInTitle(String name) {
        for (var title : candidates.of(Field.TITLE)) {
            if (Folding.fold(title.value()).contains(" " + name)) {
                return true;
            }
        }
        return false;
    }
}
