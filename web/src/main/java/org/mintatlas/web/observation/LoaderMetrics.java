package org.mintatlas.web.observation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.instrumentation.DataLoaderInstrumentation;
import org.dataloader.instrumentation.DataLoaderInstrumentationContext;
import org.dataloader.instrumentation.DataLoaderInstrumentationHelper;

/** Measures how many keys a loader takes at once: always one means that it saves nothing. */
final class LoaderMetrics implements DataLoaderInstrumentation {
  private final MeterProvider<DistributionSummary> batch;

  LoaderMetrics(MeterRegistry registry) {
    batch =
        DistributionSummary.builder("mintatlas.loader.batch")
            .description("Keys that a loader takes at once")
            .baseUnit("keys")
            .withRegistry(registry);
  }

  @Override
  public DataLoaderInstrumentationContext<List<?>> beginBatchLoader(
      DataLoader<?, ?> loader, List<?> keys, BatchLoaderEnvironment environment) {
    batch.withTag("loader", Objects.requireNonNullElse(loader.getName(), "")).record(keys.size());
    return DataLoaderInstrumentationHelper.noOpCtx();
  }
}
