package com.havenjob.triage.examples;

import com.havenjob.triage.text.Sentence;
import java.util.Arrays;

/**
 * A sentence as a set of hashed features: its words, pairs of words that stand together or one apart, and the beginnings of
 * long words, so that inflected forms share something. Case, accents and numbers do not count.
 */
final class Features {

    static final int BUCKETS = 1 << 16;

    private static final int MOST_WORDS = 60;
    private static final int STEM = 5;

    private Features() {}

    /** Bucket numbers, ascending, each once. */
    static int[] of(Sentence sentence) {
        int[] words = new int[MOST_WORDS];
        int[] buckets = new int[MOST_WORDS * 4];
        int count = 0;
        int size = 0;
        for (int token = 0; token < sentence.size() && count < MOST_WORDS; token++) {
            String word = sentence.folded(token);
            // A voicing mark by itself is a letter, of which nothing is left when accents are taken off.
            if (sentence.isMark(token) || word.isEmpty()) {
                continue;
            }
            int hash = Character.isDigit(word.charAt(0)) ? '#' : word.hashCode();
            words[count] = hash;
            buckets[size++] = bucket(hash, 1);
            if (word.length() > STEM) {
                buckets[size++] = bucket(word.substring(0, STEM).hashCode(), 2);
            }
            if (count > 0) {
                buckets[size++] = bucket(words[count - 1] * 31 + hash, 3);
            }
            if (count > 1) {
                buckets[size++] = bucket(words[count - 2] * 31 + hash, 4);
            }
            count++;
        }
        return Arrays.stream(buckets, 0, size).sorted().distinct().toArray();
    }

    private static int bucket(int hash, int sort) {
        int mixed = (hash ^ sort * 0x9E3779B9) * 0x85EBCA6B;
        return (mixed ^ mixed >>> 15) & BUCKETS - 1;
    }
}
