package com.havenjob.worker.rereading;

import com.havenjob.triage.RereadId;
import com.havenjob.triage.RereadPhase;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** What identifies one execution of the job: a phase of a run happens once. */
record RereadParameters(RereadId run, RereadPhase phase) {

    private static final String RUN = "run";
    private static final String PHASE = "phase";

    static RereadParameters of(JobParameters parameters) {
        return new RereadParameters(
                RereadId.of(Objects.requireNonNull(parameters.getString(RUN))),
                RereadPhase.valueOf(Objects.requireNonNull(parameters.getString(PHASE))));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addString(RUN, run.toString())
                .addString(PHASE, phase.name())
                .toJobParameters();
    }
}
