package com.havenjob.triage.appointments;

import static com.havenjob.triage.appointments.Arranged.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time holds where a mail of Monday, 2 March 2026 says that it was moved; «¦» ends a line. */
class RescheduledTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview was moved from 12 March at 10:30 to 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview of 12 March was moved to 13 March at 11:30      | MOVED 2026-03-13 11:30 0.95",
                "We must reschedule ¦ Instead of 12 March at 10:30 we meet on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview was rescheduled ¦ New date: 13 March at 11:30 ¦ Old date: 12 March at 10:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ Original date: 12 March at 10:30 ¦ New date: 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ New date instead of 12 March at 10:30 ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "Hello ¦ The interview on 12 March at 10:30 has been rescheduled ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview on 12 March at 10:30 was moved ¦ We meet on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview on 12 March at 10:30 was postponed ¦ 13 March at 11:30 | MOVED 2026-03-13 11:30 0.85",
                "The interview is now on 12 March at 10:30, rescheduled ¦ The interview with Ann is on 13 March at 11:30 | MOVED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview is now on 12 March at 10:30, rescheduled from 11 March | MOVED 2026-03-12 10:30 0.95",
                "The interview is now on 12 March at 10:30, rescheduled from 11 March | MOVED 2026-03-12 10:30 0.95",
                "Hello ¦ The interview will now take place on 13 March at 11:30, rescheduled from 12 March | MOVED 2026-03-13 11:30 0.95",
                "Hello ¦ The interview is on 13 March at 11:30, moved from 12 March | MOVED 2026-03-13 11:30 0.95",
                "The interview is on 13 March at 11:30, rescheduled from 12 March ¦ A talk with Ann is on 20 March at 10:00 | MOVED 2026-03-13 11:30 0.95",
                "Hello ¦ The interview is now on 12 March at 10:30, rescheduled for you | MOVED 2026-03-12 10:30 0.95",
                "The interview on 11 March at 9:00 ¦ It was rescheduled ¦ 12 March at 10:30 | MOVED 2026-03-12 10:30 0.85",
                "The interview was rescheduled ¦ 12 March ¦ 13 March at 11:30  | MOVED 2026-03-13 11:30 0.85",
                "The interview was rescheduled ¦ The interview is on 13 March ¦ The interview is on 12 March | MOVED 2026-03-13 null 0.50",
                "The interview was rescheduled ¦ The new day is 12 March ¦ Ring twice ¦ Interview with Ann on 13 March | MOVED 2026-03-12 null 0.50",
                "The interview was rescheduled ¦ 12 March at 10:30 ¦ Ring twice ¦ Interview with Ann on 13 March at 11:30 | MOVED 2026-03-13 11:30 0.95",
                "The interview is on 12 March at 10:30 ¦ If you need to reschedule, call us | FIXED 2026-03-12 10:30 0.95",
            })
    void ofAnAppointmentThatWasMovedTheNewTimeHolds(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The interview has been postponed ¦ originally 12 March at 10:30   | CANCELLED 2026-03-12 10:30 0.50",
                "Your interview ¦ 12 March at 10:30 has been rescheduled           | CANCELLED 2026-03-12 10:30 0.50",
                "The interview has been postponed ¦ originally the good long 12 March at 10:30 | CANCELLED 2026-03-12 10:30 0.50",
            })
    void anAppointmentThatWasMovedWithoutANewTimeIsOff(String text, String appointment) {
        assertThat(expected(text)).isEqualTo(appointment);
    }
}
