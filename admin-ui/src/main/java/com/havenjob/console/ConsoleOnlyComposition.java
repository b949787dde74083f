package com.havenjob.console;

import com.havenjob.worker.Features;
import com.havenjob.worker.LocalMetrics;
import com.havenjob.worker.NoMailDoor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The console alone, beside workers elsewhere: no doors, no queue, no clock. Their sweep finds what a person releases. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.JobRunrAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.storage.JobRunrSqlStorageAutoConfiguration"
        })
@Import({Features.class, LocalMetrics.class, NoMailDoor.class, ConsoleFeatures.class})
public class ConsoleOnlyComposition {}
