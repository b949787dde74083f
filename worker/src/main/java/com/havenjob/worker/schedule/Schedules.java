package com.havenjob.worker.schedule;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What happens when. A misfired sweep is dropped: the next one sees everything that this one would have seen. A night that
 * was slept through is made up for once, when the process is there again.
 */
@Configuration(proxyBeanMethods = false)
class Schedules {

    @Bean
    JobDetail sweep() {
        return JobBuilder.newJob(SweepJob.class)
                .withIdentity("sweep", "mail")
                .withDescription("Queues mail that was stored but not judged")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyMinute(JobDetail sweep) {
        return TriggerBuilder.newTrigger()
                .forJob(sweep)
                .withIdentity("every-minute", "mail")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail rereadSweep() {
        return JobBuilder.newJob(RereadSweepJob.class)
                .withIdentity("reread-sweep", "mail")
                .withDescription("Queues runs that read mail again and were left behind")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyMinuteForRereads(JobDetail rereadSweep) {
        return TriggerBuilder.newTrigger()
                .forJob(rereadSweep)
                .withIdentity("every-minute-for-rereads", "mail")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail retention() {
        return JobBuilder.newJob(RetentionJob.class)
                .withIdentity("retention", "mail")
                .withDescription("Erases mail that was kept as long as its person wants")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyNight(JobDetail retention) {
        return TriggerBuilder.newTrigger()
                .forJob(retention)
                .withIdentity("every-night", "mail")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 10 3 * * ?")
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
