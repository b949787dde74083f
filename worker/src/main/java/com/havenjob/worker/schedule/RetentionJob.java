package com.havenjob.worker.schedule;

import com.havenjob.worker.retention.NightlyRetention;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Once a night, on one node: erase mail whose time is over. */
@DisallowConcurrentExecution
class RetentionJob extends QuartzJobBean {

    private final NightlyRetention retention;

    RetentionJob(NightlyRetention retention) {
        this.retention = retention;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        retention.run();
    }
}
