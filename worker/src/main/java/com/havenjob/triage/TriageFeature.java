package com.havenjob.triage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires this feature; the classifier is built once, its rules are read and compiled then. */
@Configuration(proxyBeanMethods = false)
class TriageFeature {

    @Bean
    Classifier classifier() {
        return Classifier.standard();
    }
}
