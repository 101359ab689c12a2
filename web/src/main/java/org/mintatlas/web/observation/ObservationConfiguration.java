package org.mintatlas.web.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.net.InetAddress;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.load.LoadListener;
import org.mintatlas.web.http.kept.KeptAnswers;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see what, and where. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {
  private static final EndpointId HEALTH = EndpointId.of("health");

  /** On the port of the API anybody may ask whether it is well, and nothing else. */
  @Bean
  @ConditionalOnManagementPort(ManagementPortType.SAME)
  EndpointFilter<ExposableWebEndpoint> healthOnly() {
    return endpoint -> endpoint.getEndpointId().equals(HEALTH);
  }

  /** A port of its own is for this machine, as is the other, until somebody decides otherwise. */
  @Bean
  @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
  InitializingBean managedFromThisMachine(ManagementServerProperties properties) {
    return () -> {
      if (properties.getAddress() == null) {
        properties.setAddress(InetAddress.ofLiteral("127.0.0.1"));
      }
    };
  }

  @Bean
  LoadListener loaderMetrics(MeterRegistry registry) {
    return new LoaderMetrics(registry);
  }

  /** How often a document was known already. */
  @Bean
  MeterBinder documentCacheMetrics(Documents documents) {
    return registry ->
        CaffeineCacheMetrics.monitor(registry, documents.cache(), "mintatlas.documents");
  }

  /** How often an answer was there already; nothing where none is kept. */
  @Bean
  MeterBinder answerCacheMetrics(KeptAnswers answers) {
    return registry ->
        answers
            .cache()
            .ifPresent(cache -> CaffeineCacheMetrics.monitor(registry, cache, "mintatlas.answers"));
  }
}
