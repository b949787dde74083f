package com.havenjob.worker;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The features that every process has, whatever it runs: they answer when asked, and start nothing by themselves. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "com.havenjob")
@ComponentScan(
        basePackages = {
            "com.havenjob.accounts",
            "com.havenjob.applications",
            "com.havenjob.database",
            "com.havenjob.inbox",
            "com.havenjob.notifications",
            "com.havenjob.rereading",
            "com.havenjob.triage"
        })
public class Features {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
