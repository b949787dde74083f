package com.havenjob.triage.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked for nearly every word of a mail, and mostly in vain: three of four slots are empty and the
 * hash of each word lies beside it, so that a word that is not in the set is told by one read. Immutable.
 */
public final class WordSet extends AbstractSet<String> {

    private static final int SLOTS_A_WORD = 4;

    /** Open addressing; a power of two of slots. */
    private final @Nullable String[] slots;

    private final int[] hashes;
    private final List<String> words;
    private final int longest;

    private WordSet(Collection<String> distinct) {
        words = List.copyOf(distinct);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        slots = new String[Integer.highestOneBit(words.size() * SLOTS_A_WORD | 1) << 1];
        hashes = new int[slots.length];
        for (String word : words) {
            int slot = home(word.hashCode());
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = word;
            hashes[slot] = word.hashCode();
        }
    }

    /** The set of these words; one that stands twice counts once. */
    public static WordSet of(String... words) {
        return of(Arrays.stream(words));
    }

    /** The set of these words; one that stands twice counts once. */
    public static WordSet of(Stream<String> words) {
        return new WordSet(words.distinct().toList());
    }

    @Override
    public boolean contains(@Nullable Object word) {
        int hash = Objects.hashCode(word);
        for (int slot = home(hash); slots[slot] != null; slot = next(slot)) {
            if (hashes[slot] == hash && slots[slot].equals(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the word ends with one of the set, with at least so many letters in front of it. The hash of each ending comes
     * from that of the shorter one, so that none is cut off to be looked up.
     */
    public boolean hasEndingOf(String word, int lettersBefore) {
        int hash = 0;
        int power = 1;
        for (int at = word.length() - 1; at >= Math.max(lettersBefore, word.length() - longest); at--) {
            hash += word.charAt(at) * power;
            power *= 31;
            if (hasHash(hash) && contains(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the set has this hash code; most words are told by it that they are not in the set. */
    public boolean hasHash(int hash) {
        for (int slot = home(hash); slots[slot] != null; slot = next(slot)) {
            if (hashes[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    private int home(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
