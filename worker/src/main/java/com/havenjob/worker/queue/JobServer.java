package com.havenjob.worker.queue;

import java.util.List;
import org.jobrunr.jobs.filters.RetryFilter;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job server with this product's filters; the starter would build one without them. */
@Configuration(proxyBeanMethods = false)
class JobServer {

    /** Tries again after 3, 9, 27 and 81 seconds. */
    private static final RetryFilter RETRIES = new RetryFilter(4, 3);

    @Bean
    @ConditionalOnProperty("jobrunr.background-job-server.enabled")
    BackgroundJobServer backgroundJobServer(
            StorageProvider storage,
            JsonMapper json,
            JobActivator activator,
            BackgroundJobServerConfiguration configuration,
            GivenUpMail givenUpMail) {
        var server = new BackgroundJobServer(storage, json, activator, configuration);
        server.setJobFilters(List.of(RETRIES, givenUpMail));
        return server;
    }
}
