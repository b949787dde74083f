package com.havenjob.worker.schedule;

import com.havenjob.worker.nightly.Nights;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Once a minute, on one node: go on with nights whose process died. */
@DisallowConcurrentExecution
class NightSweepJob extends QuartzJobBean {

    private final Nights nights;

    NightSweepJob(Nights nights) {
        this.nights = nights;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        nights.goOnWithLeftBehind();
    }
}
