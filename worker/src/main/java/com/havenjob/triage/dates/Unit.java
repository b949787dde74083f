package com.havenjob.triage.dates;

import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sentence as people read it: a date with full stops does not end it. Not for use by several threads. */
public final class Unit {

    private final List<Sentence> sentences;
    private final List<PhraseBook<DateCue>> books;
    private final List<Lexeme> lexemes;
    private final String text;
    private Map<DateCue, List<Place>> cues = Map.of();
    private boolean read;

    Unit(List<Sentence> sentences, List<PhraseBook<DateCue>> books, List<Lexeme> lexemes) {
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

    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** Whether a phrase of that meaning stands anywhere in it. */
    public boolean says(DateCue cue) {
        return !places(cue).isEmpty();
    }

    /** Where phrases of that meaning stand, in order. */
    public List<Place> places(DateCue cue) {
        if (!read) {
            cues = cues();
            read = true;
        }
        return cues.getOrDefault(cue, List.of());
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
