package com.havenjob.triage.dates;

import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts sentences together again that were cut inside a date or a time. */
final class Units {

    private static final int MOST_SENTENCES = 200;
    private static final int MOST_JOINED = 4;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int SHORT_ABBREVIATION = 3;

    private Units() {}

    static List<Unit> of(List<Sentence> sentences, DateWords words, Collection<String> languages) {
        int spoken = words.mask(languages);
        var books = words.cues(languages);
        var lexer = new Lexer(words);
        var units = new ArrayList<Unit>();
        int limit = Math.min(sentences.size(), MOST_SENTENCES);
        int at = 0;
        while (at < limit) {
            if (!mayNameTime(sentences.get(at), words, spoken)) {
                units.add(new Unit(List.of(sentences.get(at++)), books, new Lexemes(List.of(), words, spoken)));
                continue;
            }
            var joined = new ArrayList<Sentence>(1);
            var lexemes = new ArrayList<Lexeme>();
            do {
                var sentence = sentences.get(at++);
                lexer.add(sentence, joined.size(), lexemes);
                joined.add(sentence);
            } while (at < limit
                    && joined.size() < MOST_JOINED
                    && isCutInside(lexemes, sentences.get(at), words, spoken));
            units.add(new Unit(joined, books, new Lexemes(lexemes, words, spoken)));
        }
        return units;
    }

    /** Most sentences have neither a digit nor a word that counts days, and are not looked at closer. */
    private static boolean mayNameTime(Sentence sentence, DateWords words, int spoken) {
        String text = sentence.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (words.isTemporal(sentence.number(token), spoken)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends with «12.», «Do.» or «p.m.», or with a short word before a number. */
    private static boolean isCutInside(List<Lexeme> lexemes, Sentence next, DateWords words, int spoken) {
        int last = lexemes.size() - 1;
        if (last < 1 || !lexemes.get(last).isMark('.')) {
            return false;
        }
        var before = lexemes.get(last - 1);
        if (before.isNumber()) {
            return before.digits() <= 2 && next.size() > 0 && words.value(Sense.MONTH, next.number(0), spoken) > 0;
        }
        if (before.text().length() > LONGEST_ABBREVIATION) {
            return false;
        }
        boolean number = next.size() > 0 && Character.isDigit(next.first(0));
        return (number && before.text().length() <= SHORT_ABBREVIATION)
                || words.value(Sense.WEEKDAY, before.word(), spoken) > 0
                || words.value(Sense.MONTH, before.word(), spoken) > 0
                || words.value(Sense.AT, before.word(), spoken) > 0
                || words.value(Sense.MORNING, before.word(), spoken) > 0
                || words.value(Sense.AFTERNOON, before.word(), spoken) > 0;
    }
}
