package com.havenjob.cli.bench;

import com.havenjob.worker.PipelineComposition;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pipeline as it is in production, and the trivial job beside it. */
@Configuration(proxyBeanMethods = false)
@Import({PipelineComposition.class, TrivialJobHandler.class})
class BenchServer {}
