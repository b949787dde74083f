package com.havenjob.testing;

import java.util.Random;

/** Texts that are made to be slow or to break what reads them, in any length. */
public enum HostileText {
    ONE_LETTER("a"),
    ONE_CAPITAL("A"),
    BLANKS(" "),
    BLANKS_BEFORE_A_WORD(" ".repeat(50) + "x"),
    NEWLINES("\n"),
    OPEN_BRACKETS("("),
    EMPTY_BRACKETS("()"),
    CLOSED_BRACKETS("(a) "),
    QUOTATION_MARKS("\" « “ ' "),
    COMMAS(", "),
    DASHES("-"),
    PARTED_DASHES("-- "),
    DASHED_WORDS("--From:--\n"),
    UNDERSCORES("_"),
    STARS("*"),
    DOTS("a."),
    ENDS_OF_SENTENCES("We. You! If? "),
    APOSTROPHES("l'"),
    ADDRESSES("a@b.c,"),
    OPEN_ADDRESSES("<a@"),
    QUOTE_MARKS(">"),
    PARTED_QUOTE_MARKS("> "),
    QUOTED_FORWARDS(
            "> ---------- Forwarded message ----------\n> From: a <a@b.example>\n> Date: 3 May 2024\n> Subject: x\n\n"),
    HEADERS("From: a\nTo: b\nSent: c\nSubject: d\n"),
    GLUED_HEADERS("-- Forwarded Message --From: aTo: bSent: cSubject: d"),
    ATTRIBUTIONS("On 3 May 2024, a <a@b.example> wrote:\n"),
    DATES("Mon, 3 May 2024 10:00 AM, 03/05/24 – "),
    LINKS("https://a.b.c.d.e.f/x "),
    LINKS_WITHOUT_AN_END("://a."),
    LABELS("Position: x\nCompany: y\nLocation: z\n"),
    NUMBERS("1234567890"),
    REQUISITIONS("(req id no: #"),
    NUMBERED_REQUISITIONS(" - Req ID: R-12345"),
    STATES("(open) "),
    GENDER_MARKS("(m/w/"),
    GENDER_MARKS_WITHOUT_BRACKETS("m/w/d/"),
    CAPITALISED("Senior Baker of the Night, "),
    SURROGATES("\uD83D\uDE00"),
    HALF_SURROGATES("\uD83Dx\uDE00"),
    COMBINING_MARKS("e\u0301\u0308"),
    LIGATURES("\uFDFA"),
    RIGHT_TO_LEFT("\u202Eשלום \u200Fمرحبا "),
    INVISIBLE("\u200B\u200D\uFEFF\u034F"),
    CONTROLS("\u0000\u0007\u001B\u007F\u0085\u2028 "),
    PHRASE_BEGINNINGS(Mixed.words(
            "thank you for your application to the position of at we have received unfortunately not if will be"
                    + " interview with role and , are pleased in our team has been is a as on")),
    MANY_LANGUAGES(Mixed.words(
            "wir haben ihre bewerbung nous avons votre candidature hemos su la tua per il ruolo uw sollicitatie"
                    + " naar sua vaga na stanowisko dziękujemy za die stelle als bei pour le poste de chez ,")),
    NOISE(Mixed.characters());

    private final String repeated;

    HostileText(String repeated) {
        this.repeated = repeated;
    }

    /** {@code length} characters of it; the same each time. */
    public String ofLength(int length) {
        return repeated.repeat(length / repeated.length() + 1).substring(0, length);
    }

    /** Stretches without an order, long enough that their repetition does not matter. */
    private static final class Mixed {

        private static final int LENGTH = 10_000;

        private Mixed() {}

        static String words(String of) {
            String[] words = of.split(" ", -1);
            var random = new Random(1);
            var text = new StringBuilder(LENGTH + 16);
            while (text.length() < LENGTH) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(40) == 0 ? ". " : " ");
            }
            return text.toString();
        }

        static String characters() {
            var random = new Random(1);
            var text = new StringBuilder(LENGTH);
            while (text.length() < LENGTH) {
                text.append((char) random.nextInt(0x3000));
            }
            return text.toString();
        }
    }
}
