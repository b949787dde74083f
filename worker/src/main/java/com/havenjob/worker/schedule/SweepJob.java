package com.havenjob.worker.schedule;

import com.havenjob.worker.queue.LeftBehindMail;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Once a minute, on one node: queue mail that was left behind. */
@DisallowConcurrentExecution
class SweepJob extends QuartzJobBean {

    private final LeftBehindMail leftBehindMail;

    SweepJob(LeftBehindMail leftBehindMail) {
        this.leftBehindMail = leftBehindMail;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        leftBehindMail.sweep();
    }
}
