package com.havenjob.triage.dates;

/** A day as it is written, before the calendar of the mail says which it is. */
sealed interface WrittenDay {

    /**
     * A day of a month.
     *
     * @param month 0 where only the day and a weekday are written
     * @param year 0 where it is not written
     * @param weekday 1 to 7 from Monday on, 0 where it is not written
     * @param order whether a number alone tells the day from the month
     */
    record OnDate(int day, int month, int year, int weekday, Order order) implements WrittenDay {

        OnDate withWeekday(int other) {
            return new OnDate(day, month, year, other, order);
        }

        /** Surely this day of this month. */
        OnDate dayFirst() {
            return new OnDate(day, month, year, weekday, Order.SURE);
        }

        /** Surely the other way round. */
        OnDate monthFirst() {
            return new OnDate(/* day= */ month, /* month= */ day, year, weekday, Order.SURE);
        }
    }

    /** A weekday near today. */
    record OnWeekday(int weekday, Which which) implements WrittenDay {}

    /** So many days after today. */
    record Ahead(int days) implements WrittenDay {}

    /** What tells the day from the month. */
    enum Order {
        /** The month is a word, or the shape has one order only. */
        SURE,
        /** Two numbers with a slash between them. */
        EITHER
    }

    /** Which weekday of that name. */
    enum Which {
        NEAREST,
        NOT_THIS_WEEK,
        IN_THIS_WEEK,
        IN_NEXT_WEEK
    }
}
