package com.havenjob.triage.dates;

import com.havenjob.triage.dates.WrittenDay.OnDate;
import com.havenjob.triage.dates.WrittenDay.Order;
import com.havenjob.triage.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days, times and lengths of time of a text, in the order they stand.
 *
 * @param spans none where the day of the mail is not known
 * @param today the day of the mail; null where it is not known
 */
public record DateReading(
        List<Unit> units,
        List<DayMention> days,
        List<TimeMention> times,
        List<SpanMention> spans,
        @Nullable LocalDate today) {

    private static final int MOST_MENTIONS = 200;

    public DateReading {
        units = List.copyOf(units);
        days = List.copyOf(days);
        times = List.copyOf(times);
        spans = List.copyOf(spans);
    }

    /**
     * What is known about the one who wrote.
     *
     * @param languages ISO 639-1 codes of the languages of the mail, English first where systems may mix it in
     * @param senderDomain of the sender's address, or the empty text
     * @param today the day of the mail; null where it is not known
     */
    public record Writer(
            Collection<String> languages,
            String senderDomain,
            @Nullable LocalDate today) {

        boolean isEnglish() {
            return languages.stream().allMatch("en"::equals);
        }
    }

    /** No such phrase. */
    public static final int NONE = Integer.MAX_VALUE;

    /**
     * How many words lie between the nearest phrase of that meaning and what stands at {@code from} behind it, times
     * and words that only join not counted; {@link #NONE} where another day lies between, or no such phrase before it.
     */
    public int distance(DateCue cue, int unit, int from) {
        int barrier = 0;
        for (var day : days) {
            barrier = day.unit() == unit && day.to() <= from ? Math.max(barrier, day.to()) : barrier;
        }
        int nearest = NONE;
        for (var place : units.get(unit).places(cue)) {
            if (place.from() >= barrier && place.to() <= from) {
                nearest = Math.min(nearest, words(unit, place.to(), from));
            }
        }
        return nearest;
    }

    /**
     * How many words lie between a day and the nearest phrase of that meaning behind it, counted alike; {@link #NONE}
     * where another day lies between or follows the phrase, which then is that day's.
     */
    public int distanceBehind(DateCue cue, DayMention day) {
        int barrier = units.get(day.unit()).size();
        for (var other : days) {
            barrier =
                    other.unit() == day.unit() && other.from() >= day.to() ? Math.min(barrier, other.from()) : barrier;
        }
        for (var place : units.get(day.unit()).places(cue)) {
            boolean ofNext = place.to() <= barrier
                    && barrier < units.get(day.unit()).size()
                    && words(day.unit(), place.to(), barrier) <= 1;
            if (place.from() >= day.to() && place.to() <= barrier && !ofNext) {
                return words(day.unit(), day.to(), place.from());
            }
        }
        return NONE;
    }

    private int words(int unit, int from, int to) {
        var read = units.get(unit);
        int words = 0;
        int at = from;
        for (var time : times) {
            if (time.unit() == unit && time.from() >= at && time.to() <= to) {
                words += read.words(at, time.from());
                at = time.to();
            }
        }
        return words + read.words(at, to);
    }

    private record Written(WrittenDay day, int unit, int from, int to) {}

    /** Reads sentences; linear in their length. */
    public static DateReading of(List<Sentence> sentences, Writer writer, DateWords words) {
        var units = Units.of(sentences, words, writer.languages());
        boolean english = writer.isEnglish();
        var days = new ArrayList<Written>();
        var times = new ArrayList<TimeMention>();
        var spans = new ArrayList<SpanMention>();
        boolean meridiem = false;
        for (int unit = 0; unit < units.size() && days.size() + times.size() < MOST_MENTIONS; unit++) {
            if (isAttribution(units.get(unit).text())) {
                continue;
            }
            var lexemes = units.get(unit).lexemes();
            if (lexemes.size() == 0) {
                continue; // it cannot name a time
            }
            meridiem |= read(lexemes, unit, english, days, times);
            if (writer.today() != null) {
                read(lexemes, unit, writer.today(), spans);
            }
        }
        var dates = days.stream()
                .map(Written::day)
                .filter(OnDate.class::isInstance)
                .map(OnDate.class::cast)
                .toList();
        var almanac = new Almanac(
                writer.today(), DayOrder.isMonthFirst(dates, english, meridiem, writer.senderDomain(), writer.today()));
        return new DateReading(units, resolved(days, almanac), times, spans, writer.today());
    }

    /** «On Monday, Ann &lt;ann@example.org&gt; wrote:» dates the mail below it and nothing else. */
    private static boolean isAttribution(String text) {
        int open = text.indexOf('<');
        return text.endsWith(":") && open > 0 && text.indexOf('@', open) > 0;
    }

    /** Returns whether a time says which half of the day it is in. */
    private static boolean read(
            Lexemes lexemes, int unit, boolean english, List<Written> days, List<TimeMention> times) {
        var dayGrammar = new DayGrammar(lexemes);
        var timeGrammar = new TimeGrammar(lexemes, english);
        boolean meridiem = false;
        int at = 0;
        while (at < lexemes.size()) {
            var day = dayGrammar.at(at);
            if (day != null) {
                days.add(new Written(day.value(), unit, day.from(), day.to()));
                at = day.to();
                continue;
            }
            var time = timeGrammar.at(at);
            if (time != null) {
                var value = time.value();
                times.add(new TimeMention(
                        value.start(), value.end(), value.zone(), value.sure(), unit, time.from(), time.to()));
                meridiem |= lexemes.is(time.to() - 1, Sense.AFTERNOON) || lexemes.is(time.to() - 1, Sense.MORNING);
                at = time.to();
            } else {
                at++;
            }
        }
        return meridiem;
    }

    private static void read(Lexemes lexemes, int unit, LocalDate today, List<SpanMention> spans) {
        var grammar = new SpanGrammar(lexemes);
        for (int at = 0; at < lexemes.size() && spans.size() < MOST_MENTIONS; at++) {
            var span = grammar.at(at, today);
            if (span != null) {
                spans.add(new SpanMention(span.value(), unit, span.from(), span.to()));
            }
        }
    }

    private static List<DayMention> resolved(List<Written> written, Almanac almanac) {
        var days = new ArrayList<DayMention>(written.size());
        for (var mention : written) {
            var day = almanac.day(mention.day());
            if (day != null) {
                days.add(new DayMention(
                        day,
                        mention.unit(),
                        mention.from(),
                        mention.to(),
                        mention.day() instanceof OnDate,
                        mention.day() instanceof OnDate date
                                && (date.order() == Order.SURE || date.weekday() > 0)
                                && date.weekday() == day.getDayOfWeek().getValue()));
            }
        }
        return days;
    }
}
