package com.havenjob.worker.schedule;

import com.havenjob.worker.queue.LeftBehindRereads;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Once a minute, on one node: queue runs that were left behind, in which mail is read again. */
@DisallowConcurrentExecution
class RereadSweepJob extends QuartzJobBean {

    private final LeftBehindRereads leftBehind;

    RereadSweepJob(LeftBehindRereads leftBehind) {
        this.leftBehind = leftBehind;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        leftBehind.sweep();
    }
}
