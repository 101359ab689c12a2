package org.mintatlas.web.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.mintatlas.web.http.ExchangeListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Does nothing at all, not even load a class of OpenTelemetry, where no endpoint is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!environment.getProperty('mintatlas.tracing.endpoint', '').isBlank()")
@EnableConfigurationProperties(TracingProperties.class)
class TracingConfiguration {
  private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

  /** Closing it sends what is left. */
  @Bean(destroyMethod = "close")
  SdkTracerProvider tracerProvider(TracingProperties properties) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder().setEndpoint(properties.endpoint()).build();
    return SdkTracerProvider.builder()
        .setResource(Resource.create(Attributes.of(SERVICE, "mint-atlas")))
        .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(properties.share())))
        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
        .build();
  }

  @Bean
  Tracer tracer(SdkTracerProvider provider) {
    return provider.get("org.mintatlas");
  }

  /** Before all other filters: what they log belongs to the trace as well. */
  @Bean
  FilterRegistrationBean<RequestSpans> requestSpans(Tracer tracer) {
    FilterRegistrationBean<RequestSpans> registration =
        new FilterRegistrationBean<>(new RequestSpans(tracer));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  OperationSpans operationSpans(Tracer tracer) {
    return new OperationSpans(tracer);
  }

  /** Runs in the thread of the request, whose span is the current one there. */
  @Bean
  ExchangeListener exchangeOnSpan() {
    return (exchange, headers) ->
        Span.current()
            .setAttribute("mintatlas.sql.statements", exchange.sql().statements())
            .setAttribute("mintatlas.sql.millis", exchange.sql().time().toMillis());
  }
}
