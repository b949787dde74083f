package com.havenjob.worker.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens when. A misfired sweep is dropped: the next one sees everything that this one would have seen. */
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
}
