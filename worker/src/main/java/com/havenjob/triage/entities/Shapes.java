package com.havenjob.triage.entities;

import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** How tokens are written, as small numbers. */
final class Shapes {

    /** No token: in front of the first one, behind the last one. */
    static final int NONE = 0;

    private static final int DIGITS = 1;
    private static final int SMALL = 2;
    private static final int CAPITAL = 3;
    private static final int CAPITALS = 4;
    private static final int MIXED = 5;
    private static final int OTHER_MARK = 6;

    private static final String MARKS = ",.:;-–—|/()&!?@\"'»«„“”*#+>•";

    /** By number, as the model's file calls them. */
    static final List<String> NAMES = names();

    private Shapes() {}

    private static List<String> names() {
        var names = new ArrayList<>(List.of("none", "1", "a", "Aa", "A", "AaA", "mark"));
        MARKS.chars().forEach(mark -> names.add(Character.toString(mark)));
        return List.copyOf(names);
    }

    static int of(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return NONE;
        }
        char first = sentence.first(token);
        if (sentence.isMark(token)) {
            return OTHER_MARK + 1 + MARKS.indexOf(first);
        }
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        return Character.isUpperCase(first) ? capital(sentence, token) : SMALL;
    }

    private static int capital(Sentence sentence, int token) {
        int capitals = 0;
        boolean small = false;
        String text = sentence.text();
        for (int at = sentence.start(token); at < sentence.end(token); at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            small |= Character.isLowerCase(text.charAt(at));
        }
        if (capitals == 1) {
            return CAPITAL;
        }
        return small ? MIXED : CAPITALS;
    }
}
