package com.havenjob.triage.reading;

import com.havenjob.triage.dates.DateWords;
import com.havenjob.triage.examples.Examples;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.sources.SourceCatalogue;
import com.havenjob.triage.terms.TermsWords;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;

/** Everything that was read from data files: languages, sources, and the words they share. Immutable once loaded. */
public final class Knowledge {

    /** ISO 639-1 codes, English first. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt", "pl");

    private final Tokenizer tokenizer;
    private final Languages languages;
    private final SourceCatalogue sources;
    private final SentenceModel likeness;
    private final DateWords dates;
    private final TermsWords terms;
    private final SeveralWords several;

    private Knowledge(
            Tokenizer tokenizer,
            Languages languages,
            SourceCatalogue sources,
            SentenceModel likeness,
            DateWords dates,
            TermsWords terms,
            SeveralWords several) {
        this.tokenizer = tokenizer;
        this.languages = languages;
        this.sources = sources;
        this.likeness = likeness;
        this.dates = dates;
        this.terms = terms;
        this.several = several;
    }

    /** Reads the data files that come with the program. */
    public static Knowledge standard() {
        var vocabulary = new Vocabulary();
        var lexicons = LANGUAGES.stream()
                .map(language -> Lexicon.load(language, vocabulary))
                .toList();
        var sources = SourceCatalogue.load(vocabulary);
        var dates = DateWords.load(LANGUAGES, vocabulary);
        var terms = TermsWords.load(vocabulary);
        var several = SeveralWords.load(vocabulary);
        // Last, since it looks words up that the others add.
        var tokenizer = new Tokenizer(vocabulary);
        return new Knowledge(
                tokenizer,
                new Languages(lexicons),
                sources,
                Examples.learn(LANGUAGES, tokenizer),
                dates,
                terms,
                several);
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** What sentences are like. */
    public SentenceModel likeness() {
        return likeness;
    }

    public SourceCatalogue sources() {
        return sources;
    }

    public DateWords dates() {
        return dates;
    }

    public TermsWords terms() {
        return terms;
    }

    public SeveralWords several() {
        return several;
    }

    Languages languages() {
        return languages;
    }
}
