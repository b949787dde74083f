package com.havenjob.applications;

import com.havenjob.database.AggregateConverters;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Wires this feature: a status is stored by its label. */
@Configuration(proxyBeanMethods = false)
class ApplicationsFeature {

    @Bean
    AggregateConverters applicationConverters() {
        return new AggregateConverters(List.of(new StatusToColumn(), new ColumnToStatus()));
    }

    @WritingConverter
    private static final class StatusToColumn implements Converter<ApplicationStatus, String> {
        @Override
        public String convert(ApplicationStatus status) {
            return status.label();
        }
    }

    @ReadingConverter
    private static final class ColumnToStatus implements Converter<String, ApplicationStatus> {
        @Override
        public ApplicationStatus convert(String label) {
            return ApplicationStatus.ofLabel(label);
        }
    }
}
