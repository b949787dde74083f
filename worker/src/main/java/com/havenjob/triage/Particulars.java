package com.havenjob.triage;

import com.havenjob.triage.Appointment.State;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else a mail says about an application; each null where it does not say.
 *
 * @param appointment an interview or another appointment, whether it takes place or not
 * @param deadline the last day for an assessment, an answer or an offer
 */
public record Particulars(
        @Nullable Finding<Appointment> appointment,
        @Nullable Finding<LocalDate> deadline,
        @Nullable Finding<Salary> salary,
        @Nullable Finding<Workplace> workplace,
        @Nullable Finding<Recruiter> recruiter) {

    /** Nothing else. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    /** Adds what was read by name, apart from {@code interviewAt} and {@code deadline}. */
    void addTo(Map<String, Finding<?>> findings) {
        if (appointment != null) {
            var value = appointment.value();
            if (value.state() != State.FIXED) {
                findings.put("interviewState", appointment.with(value.state()));
            }
            if (value.zone() != null) {
                findings.put("interviewZone", appointment.with(value.zone()));
            }
            if (value.place() != null) {
                findings.put("interviewPlace", appointment.with(value.place()));
            }
        }
        if (salary != null) {
            findings.put("salary", salary);
        }
        if (workplace != null) {
            findings.put("workplace", workplace);
        }
        if (recruiter != null) {
            findings.put("recruiter", recruiter);
        }
    }
}
