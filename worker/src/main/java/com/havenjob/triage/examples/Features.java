package com.havenjob.triage.examples;

import com.havenjob.triage.text.Sentence;
import java.util.Arrays;

/**
 * A sentence as a set of hashed features: its words, pairs of words that stand together or one apart, and the beginnings of
 * long words, so that inflected forms share something. Case, accents and numbers do not count.
 */
final class Features {

    static final int BUCKETS = 1 << 18;

    private static final int MOST_WORDS = 60;
    private static final int OF_WORD = 4;

    /** How many features a sentence has at most. */
    static final int MOST = MOST_WORDS * OF_WORD;

    private Features() {}

    /** Bucket numbers, each once, in the order of the words. */
    static int[] of(Sentence sentence) {
        int most = Math.min(MOST_WORDS, sentence.size());
        int[] words = new int[most];
        int[] buckets = new int[most * OF_WORD];
        int count = 0;
        int size = 0;
        for (int token = 0; token < sentence.size() && count < most; token++) {
            // A voicing mark by itself is a letter, of which nothing is left when accents are taken off.
            if (sentence.hash(token) == 0 || sentence.isMark(token)) {
                continue;
            }
            int hash = Character.isDigit(sentence.first(token)) ? '#' : sentence.hash(token);
            words[count] = hash;
            buckets[size++] = bucket(hash, 1);
            if (sentence.beginning(token) != 0) {
                buckets[size++] = bucket(sentence.beginning(token), 2);
            }
            if (count > 0) {
                buckets[size++] = bucket(words[count - 1] * 31 + hash, 3);
            }
            if (count > 1) {
                buckets[size++] = bucket(words[count - 2] * 31 + hash, 4);
            }
            count++;
        }
        return distinct(buckets, size);
    }

    /** By a table of those that were seen: sorting them would cost as much as looking up what they weigh. */
    private static int[] distinct(int[] buckets, int size) {
        int[] seen = new int[Integer.highestOneBit(2 * size + 1) << 1];
        int last = seen.length - 1;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int mark = buckets[i] + 1;
            int slot = mark & last;
            while (seen[slot] != 0 && seen[slot] != mark) {
                slot = slot + 1 & last;
            }
            if (seen[slot] == 0) {
                seen[slot] = mark;
                buckets[kept++] = buckets[i];
            }
        }
        return Arrays.copyOf(buckets, kept);
    }

    private static int bucket(int hash, int sort) {
        int mixed = (hash ^ sort * 0x9E3779B9) * 0x85EBCA6B;
        return (mixed ^ mixed >>> 15) & BUCKETS - 1;
    }
}
