package com.havenjob.worker.webhook;

import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.queue.PipelineMetrics;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the webhook door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendGridSettings.class)
class WebhookFeature {

    private static final String PATH = "/inbound/sendgrid";
    private static final Logger log = LoggerFactory.getLogger(WebhookFeature.class);

    @Bean
    ServletRegistrationBean<SendGridWebhook> sendGridWebhook(
            SendGridSettings settings,
            Reception reception,
            MemoryBudget memory,
            PipelineMetrics metrics,
            @Value("${havenjob.data}") Path dataDirectory,
            Clock clock) {
        var servlet = new SendGridWebhook(settings, reception, memory, metrics, dataDirectory.resolve("spool"), clock);
        var registration = new ServletRegistrationBean<>(servlet, PATH);
        registration.setName("sendGridWebhook");
        return registration;
    }

    /** Only when the start succeeded: where it is refused, the refusal stands alone. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> shutWebhookIsSaid(SendGridSettings settings) {
        return _ -> {
            if (settings.secret() == null) {
                log.info("The webhook {} is shut: set havenjob.sendgrid.secret to open it", PATH);
            }
        };
    }
}
