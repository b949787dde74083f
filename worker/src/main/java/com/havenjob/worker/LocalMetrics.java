package com.havenjob.worker;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Keeps the metrics to the machine itself, in every process that has a web port; the health is for everybody. */
@Configuration(proxyBeanMethods = false)
public class LocalMetrics {

    @Bean
    FilterRegistrationBean<LocalMetricsFilter> localMetricsFilter() {
        var registration = new FilterRegistrationBean<>(new LocalMetricsFilter());
        registration.addUrlPatterns("/actuator/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
