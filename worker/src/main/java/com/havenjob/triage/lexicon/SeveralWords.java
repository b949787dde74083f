package com.havenjob.triage.lexicon;

import com.havenjob.triage.Kind;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which mails speak of several applications, in all languages together.
 *
 * @param plural that the reader has several applications
 * @param unlike that positions are only like those
 * @param together the same, with the positions behind it in {@code {titles}}
 * @param announcements lines below which the positions stand, each on a line of its own
 * @param statuses a cell of a list that says where an application stands, and nothing else
 * @param between what stands between position and company in one cell
 * @param joints what stands between positions named together
 * @param contrasts what begins a clause that says something else than the one before
 * @param trims small words around a position
 * @param occupations folded words for people at work that name fields of work as well
 * @param buttons folded words of what can be clicked in a list
 * @param companyHeadings folded headings of a table's column of companies
 * @param statusHeadings folded headings of a table's column of statuses
 */
public record SeveralWords(
        PhraseBook<Boolean> plural,
        PhraseBook<Boolean> unlike,
        PhraseBook<Boolean> together,
        PhraseBook<Boolean> announcements,
        PhraseBook<Kind> statuses,
        List<String> between,
        List<String> joints,
        List<String> contrasts,
        Set<String> trims,
        Set<String> occupations,
        Set<String> buttons,
        Set<String> companyHeadings,
        Set<String> statusHeadings) {

    private static final String STATUS = "status ";

    /** Reads the sheet that comes with the program; its words go into the vocabulary. */
    public static SeveralWords load(Vocabulary vocabulary) {
        var sheet = Sheet.load("lexicon/several.sheet");
        var compiler = new PhraseCompiler(vocabulary, sheet.entries("lists"));
        return new SeveralWords(
                book(sheet, "plural", "", compiler),
                book(sheet, "unlike", "", compiler),
                book(sheet, "together", "", compiler),
                book(sheet, "announcement", " $", compiler),
                statuses(sheet, compiler),
                spaced(sheet, "between"),
                spaced(sheet, "joints"),
                spaced(sheet, "contrasts"),
                folded(sheet, "trims"),
                folded(sheet, "occupations"),
                sheet.lines("buttons").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()),
                folded(sheet, "headings company"),
                folded(sheet, "headings status"));
    }

    private static PhraseBook<Boolean> book(Sheet sheet, String section, String end, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<Boolean>();
        sheet.lines(section).forEach(line -> book.add(compiler.compile(line + end), true));
        return book.build();
    }

    private static PhraseBook<Kind> statuses(Sheet sheet, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<Kind>();
        for (var section : sheet.sections().entrySet()) {
            if (section.getKey().startsWith(STATUS)) {
                var kind =
                        Kind.valueOf(section.getKey().substring(STATUS.length()).toUpperCase(Locale.ROOT));
                section.getValue()
                        .forEach(line -> book.add(compiler.compile("^ <label>? " + line + " <since>? $"), kind));
            }
        }
        return book.build();
    }

    private static Set<String> folded(Sheet sheet, String section) {
        return sheet.words(section).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> spaced(Sheet sheet, String section) {
        return sheet.words(section).stream()
                .map(word -> word.equals(",") || word.equals(";") ? word + " " : " " + word.replace('_', ' ') + " ")
                .toList();
    }

    /** Whether the sentence speaks of the reader's applications, and not of positions that are like them. */
    public boolean isPlural(Sentence sentence) {
        return !plural.find(sentence).isEmpty() && unlike.find(sentence).isEmpty();
    }

    /** Where an application stands, by a cell that says nothing else. */
    public Optional<Kind> status(Sentence cell) {
        var found = statuses.find(cell);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().meaning());
    }
}
