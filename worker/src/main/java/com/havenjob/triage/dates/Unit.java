package com.havenjob.triage.dates;

import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as people read it: a date with full stops does not end it. One that cannot name a time has no lexemes, and
 * its places are counted in tokens. Not for use by several threads.
 */
public final class Unit {

    private final List<Sentence> sentences;
    private final List<PhraseBook<DateCue>> books;
    private final Lexemes lexemes;
    private final String text;
    private Map<DateCue, List<Place>> cues = Map.of();
    private boolean read;

    Unit(List<Sentence> sentences, List<PhraseBook<DateCue>> books, Lexemes lexemes) {
        this.sentences = List.copyOf(sentences);
        this.books = books;
        this.lexemes = lexemes;
        this.text = sentences.size() == 1
                ? sentences.getFirst().text()
                : String.join(" ", sentences.stream().map(Sentence::text).toList());
    }

    /** Where a phrase stands: lexemes {@code from} up to, not including, {@code to}. */
    public record Place(int from, int to) {}

    /** The words as they stand in the mail. */
    public String text() {
        return text;
    }

    Lexemes lexemes() {
        return lexemes;
    }

    /** Whether a phrase of that meaning stands anywhere in it. */
    public boolean says(DateCue cue) {
        return !places(cue).isEmpty();
    }

    /** Whether a phrase of that meaning stands in it, and none that makes it a condition. */
    public boolean states(DateCue cue) {
        return says(cue) && !says(DateCue.IF);
    }

    /** Where phrases of that meaning stand, in order. */
    public List<Place> places(DateCue cue) {
        if (!read) {
            cues = cues();
            read = true;
        }
        return cues.getOrDefault(cue, List.of());
    }

    /** How many of its lexemes from one up to another say something: no marks, and no words that only join. */
    int words(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean joins = lexemes.is(at, Sense.FILLER) || lexemes.is(at, Sense.AT) || lexemes.is(at, Sense.BUSINESS);
            words += joins || lexemes.get(at).isMark() ? 0 : 1;
        }
        return words;
    }

    /** How many lexemes it has. */
    public int size() {
        return lexemes.size();
    }

    private Map<DateCue, List<Place>> cues() {
        var found = new EnumMap<DateCue, List<Place>>(DateCue.class);
        int offset = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (var book : books) {
                for (var match : book.find(sentences.get(i))) {
                    int from = lexeme(i, match.hit().from(), offset);
                    int to = lexeme(i, match.hit().to(), from);
                    found.computeIfAbsent(match.meaning(), cue -> new ArrayList<>(2))
                            .add(new Place(from, to));
                }
            }
            offset = lexeme(i + 1, 0, offset);
        }
        return found;
    }

    /** The first lexeme, from {@code start} on, of that token or one behind it. */
    private int lexeme(int sentence, int token, int start) {
        if (lexemes.size() == 0) {
            return token;
        }
        int at = start;
        while (at < lexemes.size() && isBefore(lexemes.get(at), sentence, token)) {
            at++;
        }
        return at;
    }

    private static boolean isBefore(Lexeme lexeme, int sentence, int token) {
        return lexeme.sentence() < sentence || (lexeme.sentence() == sentence && lexeme.token() < token);
    }
}
