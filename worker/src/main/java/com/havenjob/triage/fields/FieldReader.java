package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.entities.EntityModel;
import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.Domains;
import com.havenjob.triage.names.LongerTitle;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Tokenizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the extractors over a mail and combines what they found. */
public final class FieldReader {

    private static final int MOST_SENTENCES = 120;
    private static final double BY_QUOTE = 0.75;

    /** A subject is short; the title that the quoted mail has in full is another witness to it. */
    private static final double BY_LONGER_QUOTE = 0.85;

    private static final double SURE_PLACE = 0.7;

    private FieldReader() {}

    /** The fields of a mail about an application. */
    public static FieldReading read(Reading reading, Tokenizer tokenizer, EntityModel entities) {
        var candidates = candidates(reading, tokenizer);
        var named = isLaidOut(candidates)
                ? NamedInContext.unasked()
                : NamedInContext.of(
                        entities.read(reading, tokenizer), candidates, reading.source() != null, isEnglish(reading));
        var untitled = Mistaken.withoutTails(candidates);
        var companies = Unconfirmed.weaker(AgencySender.weaker(NamedPersons.without(untitled, reading), reading));
        var company = named.decide(
                Combiner.choose(companies, Field.COMPANY), companiesInContext(named, candidates), Field.COMPANY);
        String employer = company.map(choice -> choice.finding().value()).orElse("");
        // A tail that nothing else calls the employer may be a field of work.
        boolean confirmed = company.map(Choice::support)
                .filter(support -> support.witnesses() > 1 || support.byLayout() || support.bySender())
                .isPresent();
        var employed = new EmployedTitle(employer, confirmed);
        var titles = employed.alone(Mistaken.whole(candidates, untitled));
        var titlesInContext = employed.alone(named.of(Field.TITLE));
        var location = named.decide(
                        Combiner.choose(candidates.of(Field.LOCATION), Field.LOCATION),
                        named.of(Field.LOCATION),
                        Field.LOCATION)
                .map(Choice::finding)
                .orElse(null);
        var title = named.decide(Combiner.choose(titles, Field.TITLE), titlesInContext, Field.TITLE)
                .map(choice -> RepeatedTitle.whole(choice, employer, reading))
                .map(choice -> PlacedTitle.withoutTown(choice, location, employer, reading))
                .or(() -> company.flatMap(chosen -> Mistaken.title(candidates, chosen)));
        return new FieldReading(
                company.orElse(null),
                title.orElse(null),
                location,
                Combiner.choose(candidates.of(Field.REQUISITION), Field.REQUISITION)
                        .map(Choice::finding)
                        .orElse(null),
                jobUrl(reading));
    }

    private static boolean isEnglish(Reading reading) {
        return reading.lexicons().size() == 1
                && reading.lexicons().getFirst().language().equals("en");
    }

    /** Whether a card or labels have company and title: they bound their values by themselves. */
    private static boolean isLaidOut(Candidates candidates) {
        return Stream.of(Field.COMPANY, Field.TITLE)
                .allMatch(field ->
                        candidates.of(field).stream().anyMatch(candidate -> Group.isLaidOut(candidate.extractor())));
    }

    /** «The Baker role» could be at Baker's, until a phrase says that it is the title. */
    private static List<Candidate> companiesInContext(NamedInContext named, Candidates candidates) {
        var titles = candidates.of(Field.TITLE);
        return named.of(Field.COMPANY).stream()
                .filter(company ->
                        titles.stream().noneMatch(title -> title.value().equals(company.value())))
                .toList();
    }

    /** Everything that any extractor takes for a value. */
    static Candidates candidates(Reading reading, Tokenizer tokenizer) {
        String system = reading.knownSource()
                .filter(source -> source.type() != SourceProfile.Type.EMPLOYER)
                .map(source -> CompanyKeys.key(source.name()))
                .or(() -> Domains.portalKey(reading.senderDomain()))
                .orElse("");
        var candidates = new Candidates(Addressee.of(reading), SenderPerson.name(reading), system);
        reading.knownSource().ifPresent(source -> bySource(reading, source, candidates));
        if (CardExtractor.found(candidates) && isLaidOut(candidates)) {
            places(reading, candidates);
            return candidates;
        }
        if (!CardExtractor.found(candidates)) {
            byLanguage(reading, candidates);
        }
        byQuote(reading, candidates);
        MarkedTitleExtractor.extract(reading, candidates);
        LayoutExtractor.extract(reading, candidates);
        SenderExtractor.extract(reading, tokenizer, candidates);
        SubjectHead.extract(reading, candidates);
        AnchoredNameExtractor.extract(reading, tokenizer, candidates);
        SignedNameExtractor.extract(reading, candidates);
        ShapedNameExtractor.extract(reading, candidates);
        FullNameExtractor.extract(reading, candidates);
        StructuredExtractor.extract(reading, candidates);
        SubjectNames.extract(reading, candidates);
        LegalLineExtractor.extract(reading, candidates);
        if (candidates.of(Field.TITLE).isEmpty()) {
            TitleRunExtractor.extract(reading, candidates);
        }
        if (candidates.of(Field.TITLE).isEmpty()) {
            SmallTitleExtractor.extract(reading, candidates);
        }
        places(reading, candidates);
        return candidates;
    }

    /** Weaker evidence is looked for only where stronger is missing; last, in what the mail quotes. */
    private static void places(Reading reading, Candidates candidates) {
        if (candidates.of(Field.LOCATION).stream().anyMatch(place -> place.weight() >= SURE_PLACE)) {
            return;
        }
        TownExtractor.besidePosition(reading, candidates);
        PlaceExtractor.sites(reading, candidates);
        if (candidates.of(Field.LOCATION).isEmpty()) {
            TownExtractor.extract(reading, candidates);
        }
        if (candidates.of(Field.LOCATION).isEmpty()) {
            PlaceExtractor.addresses(reading, candidates);
        }
        if (candidates.of(Field.LOCATION).isEmpty()
                && !reading.quoted().sentences().isEmpty()) {
            var quoted = candidates.fresh();
            candidates.all().forEach(quoted::add);
            PlaceExtractor.sites(reading.asQuoted(), quoted);
            if (quoted.of(Field.LOCATION).isEmpty()) {
                TownExtractor.extract(reading.asQuoted(), quoted);
            }
            quoted.of(Field.LOCATION).forEach(place -> candidates.add(place.weaker(BY_QUOTE)));
        }
    }

    private static void bySource(Reading reading, SourceProfile source, Candidates candidates) {
        PhraseExtractor.extract(reading.subject(), source.subjects(), source.id() + "/subject", candidates);
        for (var line : reading.text().lines()) {
            PhraseExtractor.extract(line, source.lines(), source.id() + "/line", candidates);
        }
        CardExtractor.extract(reading.text().lines(), source, candidates);
    }

    private static void byLanguage(Reading reading, Candidates candidates) {
        for (var lexicon : reading.lexicons()) {
            PhraseExtractor.extract(reading.subject(), lexicon.subjects(), "subject", candidates);
            PhraseExtractor.extract(reading.subject(), lexicon.sentences(), "subject-sentence", candidates);
        }
        sentences(reading.text(), reading, "sentence", candidates);
    }

    private static void sentences(MailText text, Reading reading, String extractor, Candidates candidates) {
        int read = 0;
        for (var sentence : text.sentences()) {
            if (read++ == MOST_SENTENCES) {
                return;
            }
            for (var lexicon : reading.lexicons()) {
                PhraseExtractor.extract(sentence, lexicon.sentences(), extractor, candidates);
            }
        }
    }

    /** What an answer does not say itself, the mail that it answers may have said. */
    private static void byQuote(Reading reading, Candidates candidates) {
        if (reading.quoted().sentences().isEmpty()) {
            return;
        }
        var quoted = candidates.fresh();
        sentences(reading.quoted(), reading, "quoted", quoted);
        for (var field : List.of(Field.COMPANY, Field.TITLE)) {
            if (candidates.of(field).isEmpty()) {
                quoted.of(field).forEach(candidate -> candidates.add(candidate.weaker(BY_QUOTE)));
            }
        }
        var titles = candidates.of(Field.TITLE);
        quoted.of(Field.TITLE).stream()
                .filter(longer -> titles.stream().anyMatch(title -> LongerTitle.goesOn(title.value(), longer.value())))
                .forEach(longer -> candidates.add(longer.weaker(BY_LONGER_QUOTE)));
    }

    private static @Nullable Finding<String> jobUrl(Reading reading) {
        var tenant = reading.tenant();
        return tenant == null || !tenant.link().contains("job")
                ? null
                : new Finding<>(tenant.link(), 0.6, tenant.profile().id() + "/link", tenant.link());
    }
}
