package com.havenjob.worker;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What one command needs: the features and the batch jobs, but no doors, no queue and no clock. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Features.class)
@ComponentScan(
        basePackages = {
            "com.havenjob.worker.batch",
            "com.havenjob.worker.calibration",
            "com.havenjob.worker.mailbox",
            "com.havenjob.worker.nightly",
            "com.havenjob.worker.rereading",
            "com.havenjob.worker.retention"
        })
public class CommandComposition {}
