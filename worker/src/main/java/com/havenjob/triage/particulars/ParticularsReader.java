package com.havenjob.triage.particulars;

import com.havenjob.triage.Appointment;
import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Particulars;
import com.havenjob.triage.appointments.AppointmentReader;
import com.havenjob.triage.appointments.DateText;
import com.havenjob.triage.dates.DateReading;
import com.havenjob.triage.dates.DateReading.Writer;
import com.havenjob.triage.deadlines.DeadlineReader;
import com.havenjob.triage.people.RecruiterReader;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.terms.SalaryReader;
import com.havenjob.triage.terms.WorkplaceReader;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Sentence;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the readers of what else a mail says. */
public final class ParticularsReader {

    private static final double FROM_THE_ANSWERED_MAIL = 0.75;

    private ParticularsReader() {}

    /** What else the mail says; thread-safe and without effect. */
    public static Particulars read(Reading reading, Kind kind, Knowledge knowledge) {
        boolean reply = !reading.quoted().sentences().isEmpty();
        var sentences = withSubject(reading, reading.text());
        boolean meets = AppointmentReader.mayFind(kind, reading.message().calendars());
        var dates = dates(reading, meets || DeadlineReader.mayFind(kind) ? sentences : List.of(), knowledge);
        var items = reading.message().markup().items();
        return new Particulars(
                meets ? appointment(reading, kind, knowledge, dates, reply) : null,
                DeadlineReader.read(kind, dates),
                SalaryReader.read(items, sentences, knowledge.terms()),
                WorkplaceReader.read(items, sentences, knowledge.terms()),
                RecruiterReader.read(reading));
    }

    /** An answer such as «that suits me» confirms a time that only the answered mail names. */
    private static @Nullable Finding<Appointment> appointment(
            Reading reading, Kind kind, Knowledge knowledge, DateReading dates, boolean reply) {
        String body = reading.original().body();
        var calendars = reading.message().calendars();
        var items = reading.message().markup().items();
        var zones = knowledge.dates().zones();
        DateText inside =
                text -> dates(reading, MailText.of(text, knowledge.tokenizer()).sentences(), knowledge);
        var found = AppointmentReader.read(kind, calendars, items, dates, body, zones, inside);
        if (found != null || !reply) {
            return found;
        }
        var earlier = dates(reading, reading.quoted().sentences(), knowledge);
        var quoted = AppointmentReader.read(kind, calendars, items, earlier, body, zones, inside);
        return quoted == null
                ? null
                : new Finding<>(
                        quoted.value(),
                        quoted.confidence() * FROM_THE_ANSWERED_MAIL,
                        quoted.extractor() + "/quoted",
                        quoted.evidence());
    }

    private static List<Sentence> withSubject(Reading reading, MailText text) {
        var sentences = new ArrayList<Sentence>(text.sentences().size() + 1);
        sentences.add(reading.subject());
        sentences.addAll(text.sentences());
        return sentences;
    }

    private static DateReading dates(Reading reading, List<Sentence> sentences, Knowledge knowledge) {
        List<String> languages =
                reading.lexicons().stream().map(lexicon -> lexicon.language()).toList();
        return DateReading.of(
                sentences, new Writer(languages, reading.senderDomain(), today(reading)), knowledge.dates());
    }

    private static @Nullable LocalDate today(Reading reading) {
        OffsetDateTime written = reading.original().date();
        var date = written == null ? reading.message().date() : written;
        return date == null ? null : date.toLocalDate();
    }
}
