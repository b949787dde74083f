package com.havenjob.triage.dates;

import com.havenjob.triage.reading.Knowledge;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is read on Monday, 2 March 2026, as the tables of the tests show it: the value, and the words it was read from. */
public final class Readout {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Knowledge KNOWLEDGE = Knowledge.standard();

    private Readout() {}

    /** Reads a text in the languages «en de», with « ¦ » where it was cut into sentences. */
    public static DateReading of(String text, String languages) {
        return DateReading.of(
                Arrays.stream(text.split(" ¦ ", -1))
                        .map(KNOWLEDGE.tokenizer()::tokenize)
                        .toList(),
                new DateReading.Writer(List.of(languages.split(" ", -1)), "ostra.example", TODAY),
                KNOWLEDGE.dates());
    }

    static String days(String text, String languages) {
        var reading = of(text, languages);
        return reading.days().stream()
                .map(day -> day.day() + " " + words(reading, day.unit(), day.from(), day.to()))
                .collect(Collectors.joining(", "));
    }

    /** A time that is one only beside a day has a question mark. */
    static String times(String text, String languages) {
        var reading = of(text, languages);
        return reading.times().stream()
                .map(time -> time.start()
                        + (time.end() == null ? "" : "-" + time.end())
                        + (time.zone() == null ? "" : " " + time.zone())
                        + (time.sure() ? " " : "? ")
                        + words(reading, time.unit(), time.from(), time.to()))
                .collect(Collectors.joining(", "));
    }

    static String spans(String text, String languages) {
        var reading = of(text, languages);
        return reading.spans().stream()
                .map(span -> span.ends() + " " + words(reading, span.unit(), span.from(), span.to()))
                .collect(Collectors.joining(", "));
    }

    static List<String> units(String text, String languages) {
        return of(text, languages).units().stream().map(Unit::text).toList();
    }

    private static String words(DateReading reading, int unit, int from, int to) {
        var lexemes = reading.units().get(unit).lexemes();
        return IntStream.range(from, to)
                .mapToObj(lexemes::get)
                .map(lexeme -> (lexeme.glued() ? "" : " ") + lexeme.text())
                .collect(Collectors.joining("", "«", "»"))
                .replace("« ", "«");
    }
}
