package com.havenjob.triage.lexicon;

import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One language.
 *
 * @param language ISO 639-1 code
 * @param frequent numbers of the frequent little words that tell the language
 * @param cues phrases that tell the kind
 * @param sentences phrases with slots, for the sentences of the body; the meaning is how sure they are
 * @param subjects phrases with slots, for subjects
 * @param signatures phrases with slots, for closing lines
 * @param displayNames phrases with slots, for the sender's display name
 * @param labels words before a colon, with the slot that stands behind it
 * @param closings phrases that begin a signature
 * @param salutations phrases that name the reader in {@code {person}}
 * @param announcements ends of lines below which a title stands by itself
 */
public record Lexicon(
        String language,
        Set<Integer> frequent,
        PhraseBook<CueMeaning> cues,
        PhraseBook<Double> sentences,
        PhraseBook<Double> subjects,
        PhraseBook<Double> signatures,
        PhraseBook<Double> displayNames,
        PhraseBook<String> labels,
        PhraseBook<String> closings,
        PhraseBook<String> salutations,
        PhraseBook<String> announcements) {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final double POSSIBLE = 0.45;

    /** Reads {@code lexicon/<language>.sheet}; its words go into the vocabulary. */
    public static Lexicon load(String language, Vocabulary vocabulary) {
        return of(language, Sheet.load("lexicon/" + language + ".sheet"), vocabulary);
    }

    static Lexicon of(String language, Sheet sheet, Vocabulary vocabulary) {
        var compiler = new PhraseCompiler(vocabulary, sheet.entries("lists"));
        var frequent = new HashSet<Integer>();
        for (String word : sheet.words("frequent")) {
            frequent.add(vocabulary.add(Folding.fold(word)));
        }
        return new Lexicon(
                language,
                Set.copyOf(frequent),
                cues(sheet, compiler),
                graded(sheet, "sentence", compiler),
                graded(sheet, "subject", compiler),
                graded(sheet, "signature", compiler),
                graded(sheet, "display name", compiler),
                labels(sheet, compiler),
                opening(sheet, "closing", compiler),
                opening(sheet, "salutation", compiler),
                announcements(sheet, compiler));
    }

    private static PhraseBook<CueMeaning> cues(Sheet sheet, PhraseCompiler compiler) {
        var strengths = Map.of("weak", 1, "fair", 2, "strong", 3);
        var book = new PhraseBook.Builder<CueMeaning>();
        for (var section : sheet.sections().entrySet()) {
            String[] name = section.getKey().split(" ", 3);
            if (!name[0].equals("cue")) {
                continue;
            }
            var cue = Cue.valueOf(name[1].toUpperCase(Locale.ROOT));
            int weight = name.length < 3 ? 3 : strengths.getOrDefault(name[2], 0);
            if (weight == 0) {
                throw new IllegalArgumentException(
                        "«" + sheet.name() + "»: [" + section.getKey() + "] is not strong, fair or weak");
            }
            for (String line : section.getValue()) {
                book.add(compiler.compile(line), new CueMeaning(cue, weight));
            }
        }
        return book.build();
    }

    private static PhraseBook<Double> graded(Sheet sheet, String section, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<Double>();
        for (var grade :
                Map.of("", SURE, " likely", LIKELY, " possible", POSSIBLE).entrySet()) {
            for (String line : sheet.lines(section + grade.getKey())) {
                book.add(compiler.compile(line), grade.getValue());
            }
        }
        return book.build();
    }

    private static PhraseBook<String> labels(Sheet sheet, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<String>();
        for (var entry : sheet.entries("labels").entrySet()) {
            book.add(compiler.compile("^ (" + entry.getValue() + ") : {value}"), entry.getKey());
        }
        return book.build();
    }

    private static PhraseBook<String> announcements(Sheet sheet, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<String>();
        sheet.lines("announcement").forEach(line -> book.add(compiler.compile(line + " $"), "announcement"));
        return book.build();
    }

    private static PhraseBook<String> opening(Sheet sheet, String section, PhraseCompiler compiler) {
        var book = new PhraseBook.Builder<String>();
        for (String line : sheet.lines(section)) {
            book.add(compiler.compile("^ " + line), section);
        }
        return book.build();
    }
}
