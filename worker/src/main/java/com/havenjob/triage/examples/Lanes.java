package com.havenjob.triage.examples;

/**
 * Whole numbers packed three to a long, so that one addition adds three of them. A lane has {@value #BITS} bits: sums of up
 * to {@link Features#MOST} numbers between -{@link #LARGEST} and {@link #LARGEST} fit.
 */
final class Lanes {

    /** The largest number that may be packed. */
    static final int LARGEST = 2_047;

    private static final int IN_LONG = 3;
    private static final int BITS = 21;
    private static final int ABOVE = Long.SIZE - BITS;

    private Lanes() {}

    /** How many longs hold so many numbers. */
    static int longs(int numbers) {
        return (numbers + IN_LONG - 1) / IN_LONG;
    }

    /** Packs numbers into longs from a place on. Adding the longs of two packings gives the packing of the sums. */
    static void pack(int[] numbers, long[] into, int at) {
        for (int i = 0; i < numbers.length; i++) {
            // Added and not or-ed: a negative number borrows from the lane above, which unpacking gives back.
            into[at + i / IN_LONG] += (long) numbers[i] << (i % IN_LONG * BITS);
        }
    }

    /** The numbers, or their sums. */
    static int[] unpack(long[] packed, int numbers) {
        int[] unpacked = new int[numbers];
        long rest = 0;
        for (int i = 0; i < numbers; i++) {
            rest = i % IN_LONG == 0 ? packed[i / IN_LONG] : rest;
            unpacked[i] = (int) (rest << ABOVE >> ABOVE);
            rest = (rest - unpacked[i]) >> BITS;
        }
        return unpacked;
    }
}
