package com.havenjob.worker.schedule;

import com.havenjob.worker.nightly.Nights;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Once a night, on one node: run the nightly job that its data names. */
@DisallowConcurrentExecution
class NightJob extends QuartzJobBean {

    static final String NAME = "job";

    private final Nights nights;

    NightJob(Nights nights) {
        this.nights = nights;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        nights.run(context.getMergedJobDataMap().getString(NAME));
    }
}
