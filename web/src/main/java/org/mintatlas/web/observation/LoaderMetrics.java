package org.mintatlas.web.observation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import org.mintatlas.graphql.load.LoadListener;

/** Measures how many keys a loader takes at once: always one means that it saves nothing. */
final class LoaderMetrics implements LoadListener {
  private final MeterProvider<DistributionSummary> batch;

  LoaderMetrics(MeterRegistry registry) {
    batch =
        DistributionSummary.builder("mintatlas.loader.batch")
            .description("Keys that a loader takes at once")
            .baseUnit("keys")
            .withRegistry(registry);
  }

  @Override
  public void loading(String loader, int keys) {
    batch.withTag("loader", loader).record(keys);
  }
}
