package com.havenjob.triage.terms;

import com.havenjob.triage.Salary.Period;
import com.havenjob.triage.Workplace;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words about pay and place of work, of all languages. Immutable once loaded. */
public final class TermsWords {

    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, Period> units = new HashMap<>();
    private final PhraseBook<Boolean> pay;
    private final PhraseBook<Period> periods;
    private final PhraseBook<Workplace> workplaces;

    private TermsWords(Sheet sheet, Vocabulary vocabulary) {
        var compiler = new PhraseCompiler(vocabulary, sheet.entries("lists"));
        sheet.entries("currency").forEach((code, signs) -> {
            for (String sign : signs.split(" ", -1)) {
                currencies.put(Folding.fold(sign), code);
            }
        });
        sheet.entries("per").forEach((period, words) -> {
            for (String word : words.split(" ", -1)) {
                units.put(Folding.fold(word), Period.valueOf(period));
            }
        });
        var payBook = new PhraseBook.Builder<Boolean>();
        sheet.lines("pay").forEach(line -> payBook.add(compiler.compile(line), true));
        sheet.lines("not pay").forEach(line -> payBook.add(compiler.compile(line), false));
        pay = payBook.build();
        var periodBook = new PhraseBook.Builder<Period>();
        for (var period : Period.values()) {
            sheet.lines(section(period)).forEach(line -> periodBook.add(compiler.compile(line), period));
        }
        periods = periodBook.build();
        var workplaceBook = new PhraseBook.Builder<Workplace>();
        for (var workplace : Workplace.values()) {
            sheet.lines(section(workplace)).forEach(line -> workplaceBook.add(compiler.compile(line), workplace));
        }
        workplaces = workplaceBook.build();
    }

    /** Reads {@code terms/terms.sheet}; its words go into the vocabulary. */
    public static TermsWords load(Vocabulary vocabulary) {
        return new TermsWords(Sheet.load("terms/terms.sheet"), vocabulary);
    }

    private static String section(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** ISO 4217 codes by folded signs and words. */
    Map<String, String> currencies() {
        return currencies;
    }

    /** What an amount is paid for, by the folded word behind a stroke. */
    Map<String, Period> units() {
        return units;
    }

    /** Phrases that speak of pay, and (false) of other money. */
    PhraseBook<Boolean> pay() {
        return pay;
    }

    PhraseBook<Period> periods() {
        return periods;
    }

    PhraseBook<Workplace> workplaces() {
        return workplaces;
    }
}
