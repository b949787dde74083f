package com.havenjob.worker.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that can be read aloud, such as {@code kemu-tavo-rini-sela-podu}: about 60 random bits. */
final class ReadablePassword {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static String next() {
        return IntStream.range(0, WORDS)
                .mapToObj(word -> syllable() + syllable())
                .collect(Collectors.joining("-"));
    }

    private static String syllable() {
        return "" + pick(CONSONANTS) + pick(VOWELS);
    }

    private static char pick(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
