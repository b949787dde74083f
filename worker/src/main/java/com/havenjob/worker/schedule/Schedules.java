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
        return nightly("retention", "Erases mail that was kept as long as its person wants");
    }

    @Bean
    Trigger everyNight(JobDetail retention) {
        return at("0 10 3 * * ?", "every-night", retention);
    }

    @Bean
    JobDetail calibration() {
        return nightly("calibration", "Compares how sure the triage was with what people decided");
    }

    @Bean
    Trigger everyNightAfterRetention(JobDetail calibration) {
        return at("0 40 3 * * ?", "every-night-calibration", calibration);
    }

    private static JobDetail nightly(String name, String description) {
        return JobBuilder.newJob(NightJob.class)
                .withIdentity(name, "mail")
                .withDescription(description)
                .usingJobData(NightJob.NAME, name)
                .storeDurably()
                .build();
    }

    private static Trigger at(String time, String name, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(name, "mail")
                .withSchedule(CronScheduleBuilder.cronSchedule(time)
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
