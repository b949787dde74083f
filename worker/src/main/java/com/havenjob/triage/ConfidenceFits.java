package com.havenjob.triage;

import com.havenjob.triage.confidence.Adjustment;
import com.havenjob.triage.confidence.AdjustmentFit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the confidence was off by what people decided, night by night. A fit is of the models that ship with the program:
 * with another version's it expires, the models stand as they are, and the next night fits anew.
 */
@Service
@Transactional
public class ConfidenceFits {

    private final JdbcClient sql;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ConfidenceFits(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A night's result.
     *
     * @param slope below 1 where the confidence promised too much far from one half
     * @param shift below 0 where it was too high on the whole
     * @param adopted whether there was enough to conclude something from; else slope and shift change nothing
     * @param expired whether it is of other models than those at work, and so changes nothing any more
     */
    public record Fit(LocalDate date, double slope, double shift, boolean adopted, boolean expired, Gradebook grades) {}

    /** Fits what a night counted; the second call of a date changes nothing and returns what the first one did. */
    public Fit conclude(LocalDate date, Gradebook grades) {
        var adjustment = AdjustmentFit.fit(grades);
        sql.sql("""
                        INSERT INTO confidence_fits (run_date, decisions, slope, shift, adopted, report, models, fitted_at)
                        VALUES (:date, :decisions, :slope, :shift, :adopted, CAST(:report AS jsonb), :models, :now)
                        ON CONFLICT (run_date) DO NOTHING
                        """)
                .param("date", date)
                .param("decisions", grades.asked().all())
                .param("slope", adjustment.slope())
                .param("shift", adjustment.shift())
                .param("adopted", !adjustment.equals(Adjustment.NONE))
                .param("report", mapper.writeValueAsString(grades))
                .param("models", ConfidenceModels.shipped())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return of(date).orElseThrow();
    }

    /** The newest night's; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Fit> newest() {
        return query("ORDER BY run_date DESC LIMIT 1", null);
    }

    /** The adjustment at work: that of the newest night that could conclude something about the models at work. */
    @Transactional(readOnly = true)
    Adjustment adjustment() {
        return sql.sql("""
                        SELECT slope, shift FROM confidence_fits WHERE adopted AND models = :models
                        ORDER BY run_date DESC LIMIT 1
                        """)
                .param("models", ConfidenceModels.shipped())
                .query((row, number) -> new Adjustment(row.getDouble("slope"), row.getDouble("shift")))
                .optional()
                .orElse(Adjustment.NONE);
    }

    private Optional<Fit> of(LocalDate date) {
        return query("WHERE run_date = :date", date);
    }

    private Optional<Fit> query(String which, @Nullable LocalDate date) {
        return sql.sql("SELECT run_date, slope, shift, adopted, report, models FROM confidence_fits " + which)
                .param("date", date)
                .query((row, number) -> new Fit(
                        row.getObject("run_date", LocalDate.class),
                        row.getDouble("slope"),
                        row.getDouble("shift"),
                        row.getBoolean("adopted"),
                        !ConfidenceModels.shipped().equals(row.getString("models")),
                        mapper.readValue(row.getString("report"), Gradebook.class)))
                .optional();
    }
}
