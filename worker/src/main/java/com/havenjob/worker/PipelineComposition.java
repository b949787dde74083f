package com.havenjob.worker;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that takes mail in and works on it: doors, queue, clock. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Features.class, LocalMetrics.class})
@ComponentScan(
        basePackages = {
            "com.havenjob.worker.batch",
            "com.havenjob.worker.calibration",
            "com.havenjob.worker.demo",
            "com.havenjob.worker.doors",
            "com.havenjob.worker.mailbox",
            "com.havenjob.worker.nightly",
            "com.havenjob.worker.queue",
            "com.havenjob.worker.rereading",
            "com.havenjob.worker.retention",
            "com.havenjob.worker.schedule",
            "com.havenjob.worker.smtp",
            "com.havenjob.worker.webhook"
        })
public class PipelineComposition {}
