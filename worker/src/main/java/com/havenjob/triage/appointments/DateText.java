package com.havenjob.triage.appointments;

import com.havenjob.triage.dates.DateReading;

/** Reads the days and times of a text in the languages of the mail. */
@FunctionalInterface
public interface DateText {

    DateReading read(String text);
}
