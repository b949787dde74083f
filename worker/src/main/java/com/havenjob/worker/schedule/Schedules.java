package com.havenjob.worker.schedule;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
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
        return sweeping(SweepJob.class, "sweep", "Queues mail that was stored but not judged");
    }

    @Bean
    Trigger everyMinute(JobDetail sweep) {
        return everyMinute("every-minute", sweep);
    }

    @Bean
    JobDetail rereadSweep() {
        return sweeping(RereadSweepJob.class, "reread-sweep", "Queues runs that read mail again and were left behind");
    }

    @Bean
    Trigger everyMinuteForRereads(JobDetail rereadSweep) {
        return everyMinute("every-minute-for-rereads", rereadSweep);
    }

    /** The trigger of a night fires once; without this, a night that was killed would wait for a person. */
    @Bean
    JobDetail nightSweep() {
        return sweeping(NightSweepJob.class, "night-sweep", "Goes on with nightly jobs whose process died");
    }

    @Bean
    Trigger everyMinuteForNights(JobDetail nightSweep) {
        return everyMinute("every-minute-for-nights", nightSweep);
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

    private static JobDetail sweeping(Class<? extends Job> job, String name, String description) {
        return JobBuilder.newJob(job)
                .withIdentity(name, "mail")
                .withDescription(description)
                .storeDurably()
                .build();
    }

    private static Trigger everyMinute(String name, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(name, "mail")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
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
