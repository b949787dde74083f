package com.havenjob.worker.rereading;

import com.havenjob.kernel.RereadId;
import com.havenjob.rereading.Audience;
import com.havenjob.rereading.Phase;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What an execution of the job is about. Run and phase identify it: a phase of a run happens once.
 *
 * @param audience where its person is; no part of what identifies it, since somebody else may go on with it
 */
record RereadParameters(RereadId run, Phase phase, Audience audience) {

    private static final String RUN = "run";
    private static final String PHASE = "phase";
    private static final String AUDIENCE = "audience";

    static RereadParameters of(JobParameters parameters) {
        return new RereadParameters(
                RereadId.of(Objects.requireNonNull(parameters.getString(RUN))),
                Phase.valueOf(Objects.requireNonNull(parameters.getString(PHASE))),
                // Executions from before this was kept told nobody.
                Optional.ofNullable(parameters.getString(AUDIENCE))
                        .map(Audience::valueOf)
                        .orElse(Audience.WATCHING));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addString(RUN, run.toString())
                .addString(PHASE, phase.name())
                .addString(AUDIENCE, audience.name(), false)
                .toJobParameters();
    }
}
