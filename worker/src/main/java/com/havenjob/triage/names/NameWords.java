package com.havenjob.triage.names;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The word lists of {@code names.sheet} and the sheets in {@code names/}, folded. */
final class NameWords {

    private static final List<Sheet> SHEETS = Stream.concat(
                    Stream.of(
                                    "names.sheet",
                                    "names/organisations.sheet",
                                    "names/given-names.sheet",
                                    "names/domains.sheet")
                            .map(Sheet::load),
                    Stream.of("en", "fr", "de", "es", "it", "nl", "pt", "pl")
                            .flatMap(language -> Sheet.find("names/" + language + ".sheet").stream()))
            .toList();

    static final Set<String> LEGAL_FORMS = words("legal forms");
    static final Set<String> NOT_A_COMPANY = words("not a company");
    static final Set<String> NEVER_IN_A_TITLE = words("never in a title");
    static final Set<String> NOT_IN_A_TITLE = words("not in a title");
    static final Set<String> VAGUE_TITLES = words("vague titles");
    static final WordSet JOB_WORDS = words("job words");

    static final Set<String> COMPANY_HEADS = words("company heads");
    static final Set<String> COMPANY_LINKS = words("company links");
    static final Set<String> COMPANY_STOPPERS = words("company stoppers");
    static final Set<String> TITLE_HEADS = words("title heads");
    static final Set<String> TITLE_OPENERS = words("title openers");
    static final Set<String> ARTICLES_BEFORE_TITLES = words("articles before titles");
    static final Set<String> TITLE_TAILS = words("title tails");
    static final Set<String> TITLE_ADJECTIVES = words("title adjectives");
    static final Set<String> TITLE_LINKS = words("title links");
    static final Set<String> NAME_TAILS = words("name tails");
    static final Set<String> SIGNATURE_TAILS = words("signature tails");
    static final Set<String> NEVER_IN_A_COMPANY = words("never in a company");
    static final Set<String> NEVER_FIRST_IN_A_COMPANY = words("never first in a company");
    static final Set<String> ARTICLES = words("articles");
    static final Set<String> EVENTS = words("events");
    static final Set<String> BODIES = words("bodies");
    static final Set<String> COMPANY_ENDINGS = words("company endings");
    static final Set<String> COMPANY_KINDS = words("company kinds");

    /** Names of several words each: the sections hold them parted by commas. */
    static final Set<String> TOWNS_IN_TITLES = towns("towns in titles");

    static final Set<String> TOWNS = towns("towns");

    static final Set<String> PLACES = together(together(names("places"), TOWNS), TOWNS_IN_TITLES);

    static final Set<String> ASIDES = names("title asides");
    static final Set<String> KEPT_IN_TITLES = names("kept in titles");

    static final Set<String> SHORT_IN_TITLES = words("short in titles");
    static final Set<String> VAGUE_WITH_YEAR = words("vague with year");
    static final Set<String> IN_A_SUBJECT = words("in a subject");
    static final Set<String> SCHEMES = words("schemes");
    static final Set<String> UNITS = words("units");
    static final Set<String> LANGUAGES = words("languages");

    /** Words that say how long one works, from where and by which contract. */
    static final Set<String> TERMS_OF_WORK = words("terms of work");

    /** Job words that name a field of work and often stand in company names. */
    static final WordSet FIELD_WORDS = words("field words");

    private NameWords() {}

    /** The lines of a section as they stand, of all sheets. */
    static List<String> lines(String section) {
        return SHEETS.stream().flatMap(sheet -> sheet.lines(section).stream()).toList();
    }

    static WordSet words(String section) {
        return WordSet.of(
                SHEETS.stream().flatMap(sheet -> sheet.words(section).stream()).map(Folding::fold));
    }

    /** Towns are words with hyphens for blanks. */
    private static Set<String> towns(String section) {
        return WordSet.of(words(section).stream().map(town -> town.replace('-', ' ')));
    }

    private static Set<String> together(Set<String> some, Set<String> others) {
        return WordSet.of(Stream.concat(some.stream(), others.stream()));
    }

    static Set<String> names(String section) {
        return WordSet.of(SHEETS.stream()
                .flatMap(sheet -> sheet.lines(section).stream())
                .flatMap(line -> Stream.of(line.split(",")))
                .map(name -> Folding.fold(name.strip())));
    }
}
