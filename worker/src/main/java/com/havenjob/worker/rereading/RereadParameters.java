package com.havenjob.worker.rereading;

import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Phase;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** What identifies one execution of the job: a phase of a run happens once. */
record RereadParameters(RereadId run, Phase phase) {

    private static final String RUN = "run";
    private static final String PHASE = "phase";

    static RereadParameters of(JobParameters parameters) {
        return new RereadParameters(
                RereadId.of(Objects.requireNonNull(parameters.getString(RUN))),
                Phase.valueOf(Objects.requireNonNull(parameters.getString(PHASE))));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addString(RUN, run.toString())
                .addString(PHASE, phase.name())
                .toJobParameters();
    }
}
