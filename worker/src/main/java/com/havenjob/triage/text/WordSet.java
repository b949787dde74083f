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
 * A set of words that is asked for nearly every word of a mail, and mostly in vain: one bit, of so few that they stay in the
 * cache, tells nearly every word that is not in the set. Immutable.
 */
public final class WordSet extends AbstractSet<String> {

    private static final int SLOTS_A_WORD = 2;
    private static final int BITS_A_WORD = 16;
    private static final int SPREAD = 0x9E3779B9;

    /** A bit for each word, by its hash; a power of two of them. */
    private final long[] bits;

    private final int shift;

    /** Open addressing; a power of two of slots. */
    private final @Nullable String[] slots;

    private final int[] hashes;
    private final List<String> words;
    private final int shortest;
    private final int longest;

    private WordSet(Collection<String> distinct) {
        words = List.copyOf(distinct);
        shortest = words.stream().mapToInt(String::length).min().orElse(1);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        bits = new long[Math.max(1, Integer.highestOneBit(words.size() * BITS_A_WORD | 1) * 2 / Long.SIZE)];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits.length * Long.SIZE);
        slots = new String[Integer.highestOneBit(words.size() * SLOTS_A_WORD | 1) << 1];
        hashes = new int[slots.length];
        for (String word : words) {
            int slot = home(word.hashCode());
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = word;
            hashes[slot] = word.hashCode();
            bits[bit(word.hashCode()) / Long.SIZE] |= 1L << bit(word.hashCode());
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
        return mayHave(hash) && isAnywhere(hash, word);
    }

    private boolean isAnywhere(int hash, @Nullable Object word) {
        return slot(hash, word) >= 0;
    }

    private int slot(int hash, @Nullable Object word) {
        for (int slot = home(hash); slots[slot] != null; slot = next(slot)) {
            if (hashes[slot] == hash && slots[slot].equals(word)) {
                return slot;
            }
        }
        return -1;
    }

    /** A number of the word's own below {@link #places}, for what is kept beside the set; -1 for a word that is not in it. */
    public int place(String word) {
        int hash = word.hashCode();
        return mayHave(hash) ? slot(hash, word) : -1;
    }

    /** More than any word's place. */
    public int places() {
        return slots.length;
    }

    /** Whether a part of a text is a word of the set; it is cut off only where its hash says that it may be. */
    public boolean containsPart(String text, int from, int to) {
        if (to - from > longest) {
            return false;
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return mayHave(hash) && isAnywhere(hash, text.substring(from, to));
    }

    /**
     * Whether the word ends with one of the set, with at least so many letters in front of it. The hash of each ending comes
     * from that of the shorter one, so that none is cut off to be looked up.
     */
    public boolean hasEndingOf(String word, int lettersBefore) {
        return hasEndingOfPart(word, 0, word.length(), lettersBefore);
    }

    /** As {@link #hasEndingOf}, of a part of a text. */
    public boolean hasEndingOfPart(String text, int from, int to, int lettersBefore) {
        int hash = 0;
        int power = 1;
        for (int at = to - 1; at >= Math.max(from + lettersBefore, to - longest); at--) {
            hash += text.charAt(at) * power;
            power *= 31;
            if (to - at >= shortest && mayHave(hash) && isAnywhere(hash, text.substring(at, to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the set has this hash code; most words are told by it that they are not in the set. */
    public boolean hasHash(int hash) {
        if (!mayHave(hash)) {
            return false;
        }
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

    private boolean mayHave(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private int bit(int hash) {
        return (hash * SPREAD) >>> shift;
    }

    private int home(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
