package com.havenjob.worker.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When nights are looked for whose process died. The trigger of a night fires once; without this, a night that was killed
 * would wait for a person.
 */
@Configuration(proxyBeanMethods = false)
class NightSweep {

    @Bean
    JobDetail nightSweepJob() {
        return JobBuilder.newJob(NightSweepJob.class)
                .withIdentity("night-sweep", "mail")
                .withDescription("Goes on with nightly jobs whose process died")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyMinuteForNights(JobDetail nightSweepJob) {
        return TriggerBuilder.newTrigger()
                .forJob(nightSweepJob)
                .withIdentity("every-minute-for-nights", "mail")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
