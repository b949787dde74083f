package com.havenjob.triage.dates;

import com.havenjob.triage.text.Sentence;
import java.util.List;

/** Cuts the tokens of a sentence on: where digits meet letters, and at the marks inside. */
final class Lexer {

    private static final int MOST_DIGITS = 9;

    private final DateWords words;

    Lexer(DateWords words) {
        this.words = words;
    }

    void add(Sentence sentence, int index, List<Lexeme> lexemes) {
        int end = -1;
        for (int token = 0; token < sentence.size(); token++) {
            boolean glued = sentence.start(token) == end;
            end = sentence.end(token);
            if (isCompound(sentence, token)) {
                split(sentence, token, index, glued, lexemes);
            } else {
                lexemes.add(lexeme(sentence.token(token), sentence.number(token), glued, index, token));
            }
        }
    }

    /** Words that the vocabulary knows stay whole: «p.m», «après-demain». */
    private static boolean isCompound(Sentence sentence, int token) {
        boolean digits = false;
        boolean others = false;
        for (int i = sentence.start(token); i < sentence.end(token); i++) {
            boolean digit = isDigit(sentence.text().charAt(i));
            digits |= digit;
            others |= !digit;
        }
        return (digits && others) || (others && sentence.number(token) == 0 && hasJoint(sentence, token));
    }

    private static boolean hasJoint(Sentence sentence, int token) {
        for (int i = sentence.start(token) + 1; i < sentence.end(token); i++) {
            char c = sentence.text().charAt(i);
            if (c == '-' || c == '.') {
                return true;
            }
        }
        return false;
    }

    private void split(Sentence sentence, int token, int index, boolean glued, List<Lexeme> lexemes) {
        String text = sentence.token(token);
        int from = 0;
        while (from < text.length()) {
            int to = endOfRun(text, from);
            String run = text.substring(from, to);
            lexemes.add(lexeme(run, words.number(run), from > 0 || glued, index, token));
            from = to;
        }
    }

    private static int endOfRun(String text, int from) {
        char first = text.charAt(from);
        int to = from + 1;
        if (isDigit(first)) {
            while (to < text.length() && isDigit(text.charAt(to))) {
                to++;
            }
        } else if (Character.isLetter(first)) {
            while (to < text.length() && isLetter(text.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }

    private static Lexeme lexeme(String text, int word, boolean glued, int sentence, int token) {
        return new Lexeme(value(text), word, glued, text, sentence, token);
    }

    private static int value(String text) {
        if (text.length() > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
