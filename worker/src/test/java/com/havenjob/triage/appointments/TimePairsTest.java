package com.havenjob.triage.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.Readout;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time belongs to which day; «¦» ends a line. */
class TimePairsTest {

    private static final String SEVEN_WORDS = "bring pens and paper and both shoes ";
    private static final String FOURTEEN_WORDS = SEVEN_WORDS + SEVEN_WORDS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12 March at 10:30                               | 12 at 10:30",
                "at 10:30 on 12 March                               | 12 at 10:30",
                "12 March 10:30, 13 March 11:30                     | 12 at 10:30, 13 at 11:30",
                "10:30 on 12 March, 11:30 on 13 March               | 12 at 10:30, 13 at 11:30",
                "at 10:30 on 12 March, on 13 March at 11:30         | 12 at 10:30, 13 at 11:30",
                "12 March at 10:30, at 11:30 on 13 March            | 12 at 10:30, 13 at 11:30",
                "the gate opens at 9:30 ¦ 10:30, 12 March, 11:30    | 12 at 10:30",
                "12 March at 10:30 or 11:30                         | 12 at 10:30",
                "at 10:30 or 11:30 on 12 March                      | 12 at 11:30",
                "12 March or 13 March at 11:30                      | 12 alone, 13 at 11:30",
                "12 March or 13 March or 14 March at 11:30          | 12 alone, 13 alone, 14 at 11:30",
                "at 11:30 on 12 March or 13 March                   | 12 at 11:30, 13 alone",
                "at 11:30, 12 March or 13 March or 14 March         | 12 at 11:30, 13 alone, 14 alone",
            })
    void theTimeBesideADayIsItsUnlessAnotherDayStandsBetween(String text, String pairs) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 March at 9                         | 12 at 09:00",
                "12 March we meet at 9                 | 12 at 09:00",
                "12 March we meet again at 9           | 12 at 09:00",
                "12 March we meet once again at 9      | 12 alone",
                "12 March we meet once again at 9:00   | 12 at 09:00",
            })
    void aTimeThatOnlyADayMakesOneStandsNear(String text, String pairs) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 March ¦ 10:30                                            | 12 at 10:30",
                "12 March ¦ Ring twice ¦ Wear boots ¦ Bring pens ¦ 10:30     | 12 at 10:30",
                "12 March ¦ Ring twice ¦ Wear boots ¦ Bring pens ¦ Come in ¦ 10:30 | 12 alone",
                "12 March ¦ 13 March ¦ 10:30                                 | 12 alone, 13 at 10:30",
                "10:30 ¦ 12 March                                            | 12 at 10:30",
                "10:30 ¦ Ring twice ¦ 12 March                               | 12 at 10:30",
                "10:30 ¦ Ring twice ¦ Wear boots ¦ 12 March                  | 12 alone",
                "9:30 ¦ 12 March ¦ 10:30                                     | 12 at 10:30",
                "13 March at 9:30 ¦ 12 March                                 | 13 at 09:30, 12 alone",
                "12 March ¦ at 9 we meet                                     | 12 at 09:00",
                "12 March ¦ at 9 we meet here by the old                     | 12 at 09:00",
                "12 March ¦ at 9 we meet here by the old mill                | 12 alone",
            })
    void theTimeInALineNearADayIsItsWhereNoOtherDayIsNearer(String text, String pairs) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @Test
    void aTimeInALongLineIsItsOwn() {
        assertThat(pairs("12 March ¦ " + FOURTEEN_WORDS + FOURTEEN_WORDS.substring(6) + "10:30"))
                .isEqualTo("12 at 10:30");
        assertThat(pairs("Wear boots ¦ 12 March ¦ " + FOURTEEN_WORDS + "and 10:30"))
                .isEqualTo("12 at 10:30");
        assertThat(pairs("12 March ¦ " + FOURTEEN_WORDS + FOURTEEN_WORDS + "10:30"))
                .isEqualTo("12 alone");
        assertThat(pairs("12 March ¦ Ring twice ¦ " + FOURTEEN_WORDS.substring(11) + "10:30"))
                .isEqualTo("12 at 10:30");
        assertThat(pairs("12 March ¦ Ring twice ¦ " + FOURTEEN_WORDS + "10:30")).isEqualTo("12 alone");
        assertThat(pairs("10:30 " + FOURTEEN_WORDS + "¦ Ring twice ¦ 12 March")).isEqualTo("12 alone");
    }

    @Test
    void openingHoursBelongToNoDay() {
        assertThat(pairs("12 March ¦ Opening hours: 9:30-17:00")).isEqualTo("12 alone");
        assertThat(pairs("12 March ¦ Office hours of the mill are 9:30-17:00")).isEqualTo("12 alone");
        assertThat(pairs("12 March ¦ Office hours of the mill now are 9:30-17:00"))
                .isEqualTo("12 alone");
        assertThat(pairs("12 March ¦ Office hours are over when we two meet: 9:30"))
                .isEqualTo("12 at 09:30");
        assertThat(pairs("Office hours: 9:30-17:00 ¦ 12 March at 10:30")).isEqualTo("12 at 10:30");
    }

    private static String pairs(String text) {
        var reading = Readout.of(text, "en");
        var pairs = new TimePairs(reading);
        return reading.days().stream()
                .map(day -> {
                    var time = pairs.of(day);
                    return day.day().getDayOfMonth() + (time == null ? " alone" : " at " + time.start());
                })
                .collect(Collectors.joining(", "));
    }
}
