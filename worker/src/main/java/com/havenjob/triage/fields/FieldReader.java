package com.havenjob.triage.fields;

import com.havenjob.triage.Finding;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Runs the extractors over a mail and combines what they found. */
public final class FieldReader {

    private static final int MOST_SENTENCES = 120;

    private FieldReader() {}

    /** The fields of a mail about an application. */
    public static FieldReading read(Reading reading, Tokenizer tokenizer) {
        String system = reading.knownSource()
                .filter(source -> source.type() != SourceProfile.Type.EMPLOYER)
                .map(source -> CompanyNames.key(source.name()))
                .orElse("");
        var candidates = new Candidates(Addressee.of(reading), system);
        reading.knownSource().ifPresent(source -> bySource(reading, source, candidates));
        byLanguage(reading, candidates);
        LayoutExtractor.extract(reading, candidates);
        SenderExtractor.extract(reading, tokenizer, candidates);
        AnchoredNameExtractor.extract(reading, candidates);
        StructuredExtractor.extract(reading, candidates);
        if (candidates.of(Field.TITLE).isEmpty()) {
            TitleRunExtractor.extract(reading, candidates);
        }
        var company = Combiner.choose(candidates.of(Field.COMPANY), Field.COMPANY);
        var titles = candidates.of(Field.TITLE).stream()
                .map(title -> withoutCompany(title, company.map(Finding::value).orElse("")))
                .toList();
        return new FieldReading(
                company.orElse(null),
                Combiner.choose(titles, Field.TITLE).orElse(null),
                Combiner.choose(candidates.of(Field.LOCATION), Field.LOCATION).orElse(null),
                Combiner.choose(candidates.of(Field.REQUISITION), Field.REQUISITION)
                        .orElse(null),
                jobUrl(reading));
    }

    /** «Acme - Data Engineer» in a subject: the company is no part of the title. */
    private static Candidate withoutCompany(Candidate title, String company) {
        String value = title.value();
        String prefix = company + " ";
        String suffix = ", " + company;
        if (!company.isEmpty() && value.endsWith(suffix)) {
            return title.withValue(value.substring(0, value.length() - suffix.length()));
        }
        boolean led = !company.isEmpty() && value.startsWith(prefix) && value.length() > prefix.length();
        return led && "-–—|:".indexOf(value.charAt(prefix.length())) >= 0
                ? Titles.clean(value.substring(prefix.length()))
                        .map(cleaned -> title.withValue(cleaned.value()))
                        .orElse(title)
                : title;
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
            int read = 0;
            for (var sentence : reading.text().sentences()) {
                if (read++ == MOST_SENTENCES) {
                    break;
                }
                PhraseExtractor.extract(sentence, lexicon.sentences(), "sentence", candidates);
            }
        }
    }

    private static @Nullable Finding<String> jobUrl(Reading reading) {
        var tenant = reading.tenant();
        return tenant == null || !tenant.link().contains("job")
                ? null
                : new Finding<>(tenant.link(), 0.6, tenant.profile().id() + "/link", tenant.link());
    }
}
