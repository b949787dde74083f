package com.havenjob.triage;

import com.havenjob.accounts.MailSettings;
import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import com.havenjob.triage.confidence.Calibration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which confidence a person is asked no more, and what another threshold would have done with the mail so far. */
@Service
@Transactional
public class Threshold {

    /** The lowest that can be chosen: below it a verdict is more likely wrong than right. */
    public static final double LOWEST = 0.5;

    /** The highest that can be chosen. */
    public static final double HIGHEST = 0.99;

    /** Those that are compared where nobody names one, lowest first. */
    public static final List<Double> COMPARED = List.of(LOWEST, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, HIGHEST);

    private final MailSettings settings;
    private final Grades grades;
    private final Calibration calibration = Calibration.standard();

    Threshold(MailSettings settings, Grades grades) {
        this.settings = settings;
        this.grades = grades;
    }

    /**
     * What a threshold would have done.
     *
     * @param asked verdicts that would have waited for the person
     * @param unasked verdicts that would have been accepted unasked, and how many of these were right
     */
    public record WhatIf(double threshold, int asked, Count unasked) {

        /** What a threshold would have done with the verdicts of a book. */
        public static WhatIf of(Gradebook book, double threshold) {
            var unasked = book.unasked(threshold);
            return new WhatIf(threshold, book.all().all() - unasked.all(), unasked);
        }

        /** How many verdicts there were. */
        public int all() {
            return asked + unasked.all();
        }
    }

    /** The person's threshold, or everybody's where none was chosen. */
    @Transactional(readOnly = true)
    public double of(UserId user) {
        return settings.askBelow(Set.of(user)).getOrDefault(user, standard());
    }

    /** The threshold of people who chose none. */
    public double standard() {
        return calibration.reviewBelow();
    }

    /** Chooses a threshold, {@value #LOWEST} to {@value #HIGHEST}; null for everybody's. {@link Refusal} outside. */
    public void choose(UserId user, @Nullable Double threshold) {
        if (threshold != null && !(threshold >= LOWEST && threshold <= HIGHEST)) {
            throw new Refusal("The threshold is between " + LOWEST + " and " + HIGHEST + ", not " + threshold);
        }
        settings.askBelow(user, threshold);
    }

    /** What became of the person's decided mail, to compare thresholds by {@link WhatIf#of}. */
    @Transactional(readOnly = true)
    public Gradebook decided(UserId user) {
        return grades.of(user);
    }
}
