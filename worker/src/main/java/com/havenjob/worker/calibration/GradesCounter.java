package com.havenjob.worker.calibration;

import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Graded;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;
import tools.jackson.databind.json.JsonMapper;

/** Counts graded verdicts; the count is kept with each chunk, so that a restart counts none twice. */
class GradesCounter implements ItemStreamWriter<Graded> {

    private static final String GRADES = "grades";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Gradebook grades = Gradebook.EMPTY;

    @Override
    public void open(ExecutionContext context) {
        grades = of(context);
    }

    @Override
    public void write(Chunk<? extends Graded> chunk) {
        grades = grades.plus(List.copyOf(chunk.getItems()));
    }

    @Override
    public void update(ExecutionContext context) {
        context.putString(GRADES, JSON.writeValueAsString(grades));
    }

    /** What a step counted, by the context that it left. */
    static Gradebook of(ExecutionContext context) {
        return context.containsKey(GRADES)
                ? JSON.readValue(context.getString(GRADES), Gradebook.class)
                : Gradebook.EMPTY;
    }
}
