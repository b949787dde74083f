package com.havenjob.triage.text;

import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences: a dot behind an abbreviation, an initial or a day of the month ends none. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordSet.of(
            "inc",
            "ltd",
            "co",
            "corp",
            "llc",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sr",
            "jr",
            "st",
            "no",
            "nr",
            "vs",
            "e.g",
            "i.e",
            "u.s",
            "z.b",
            "bzw",
            "ca",
            "dhr",
            "mevr",
            "sig",
            "dott",
            "sra",
            "m",
            "mme",
            "p.s",
            "dept",
            "approx",
            "hr",
            "fr",
            "ing",
            "lic",
            "dra",
            "prof",
            "profa",
            "avv",
            "geom",
            "rag",
            "exmo",
            "exma",
            "srta",
            "sig.ra",
            "dott.ssa",
            "gent.mo",
            "gent.ma",
            "ref",
            "rif",
            "ds",
            "kat",
            "spec",
            "dot",
            "godz",
            "ul",
            "al",
            "pok",
            "tel",
            "art",
            "ust",
            "tj",
            "tzn",
            "inz",
            "mgr",
            "sw",
            "sp",
            "str",
            "ggf",
            "inkl",
            "zzgl",
            "evtl",
            "dipl",
            "abs",
            "bspw",
            "mw",
            "ir",
            "drs",
            "t.a.v",
            "mo",
            "di",
            "mi",
            "do",
            "sa",
            "so",
            "kand",
            "wew",
            "os",
            "m.in",
            "nab",
            "dir",
            "v",
            "v.exa",
            "exa",
            "eng",
            "arq",
            "enf");

    private static final Set<String> MONTHS = WordSet.of(
            "januar",
            "janner",
            "februar",
            "marz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "jan",
            "feb",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "okt",
            "nov",
            "dez",
            "stock",
            "og");

    private static final Set<String> OPENERS = WordSet.of(
            "we",
            "our",
            "your",
            "you",
            "unfortunately",
            "this",
            "thank",
            "thanks",
            "if",
            "please",
            "the",
            "after",
            "at",
            "wir",
            "leider",
            "nous",
            "votre",
            "il",
            "la",
            "le",
            "su",
            "sua",
            "ons",
            "uw",
            "helaas",
            "as",
            "while");

    private Sentences() {}

    /** Adds the sentences of a paragraph to those before it. */
    static void cut(Sentence paragraph, Tokenizer tokenizer, List<Sentence> sentences) {
        String text = paragraph.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            // Letters are above all marks that end a sentence.
            if (text.charAt(i) <= '?' && isEnd(text, i)) {
                add(paragraph, from, i + 1, tokenizer, sentences);
                from = i + 1;
            }
        }
        add(paragraph, from, text.length(), tokenizer, sentences);
    }

    private static void add(Sentence paragraph, int from, int to, Tokenizer tokenizer, List<Sentence> sentences) {
        String sentence = paragraph.text().substring(from, to).strip();
        if (sentence.length() > 1) {
            boolean whole = sentence.length() == paragraph.text().length();
            sentences.add(whole ? paragraph : tokenizer.part(paragraph, sentence, from, to));
        }
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if ((c != '.' && c != '!' && c != '?') || at + 2 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (next != ' ') {
            return (c == '!' || c == '?') && Character.isUpperCase(next);
        }
        char after = text.charAt(at + 2);
        boolean aside = after == '(' && c == '.'; // «24 marca 2026 r. (wtorek)»
        if (aside || (Character.isLowerCase(after) && c != '?')) {
            return false;
        }
        if (c == '.' && isDayOfMonth(text, at)) {
            return false;
        }
        return c != '.' || !ABBREVIATIONS.contains(wordBefore(text, at)) || startsAnew(text, at);
    }

    /** «am Mittwoch, 12. November»: the dot makes the number an ordinal. */
    private static boolean isDayOfMonth(String text, int dot) {
        int from = dot;
        while (from > 0 && dot - from < 3 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int end = dot + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return dot - from >= 1 && dot - from <= 2 && MONTHS.contains(Folding.fold(text.substring(dot + 2, end)));
    }

    /** «Acme Inc. We will…»: an abbreviation that nevertheless ends the sentence, told by the pronoun behind it. */
    private static boolean startsAnew(String text, int at) {
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENERS.contains(Folding.fold(text.substring(at + 2, end)));
    }

    private static String wordBefore(String text, int dot) {
        int from = dot;
        while (from > 0
                && dot - from < 6
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return Folding.fold(text.substring(from, dot));
    }
}
