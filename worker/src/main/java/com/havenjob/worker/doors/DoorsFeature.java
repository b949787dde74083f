package com.havenjob.worker.doors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the doors share: one budget of memory for all of them. */
@Configuration(proxyBeanMethods = false)
class DoorsFeature {

    @Bean
    MemoryBudget memoryBudget() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory());
    }
}
