package com.havenjob.console;

import com.havenjob.worker.PipelineComposition;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything in one process: the console, and the worker with its doors, queue and clock. */
@Configuration(proxyBeanMethods = false)
@Import({PipelineComposition.class, ConsoleFeatures.class})
public class ConsoleComposition {}
