package org.mintatlas.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.web.availability.Readiness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the endpoint together, in the place of Spring Boot's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BodyProperties.class, CacheProperties.class})
class HttpConfiguration {
  private static final String PATH = "/graphql";

  @Bean
  WebGraphQlHandler webGraphQlHandler(
      ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
    return WebGraphQlHandler.builder(service)
        .interceptors(interceptors.orderedStream().toList())
        .build();
  }

  @Bean
  GraphQlEndpoint graphQlEndpoint(
      Readiness readiness,
      WebGraphQlHandler engine,
      BodyProperties limits,
      CacheProperties cache,
      ObjectProvider<EventStreams> streams,
      ObjectProvider<RequestQuota> quota,
      ObjectProvider<ExchangeListener> listeners) {
    StrictJson json = new StrictJson(limits.jsonNesting());
    return new GraphQlEndpoint(
        readiness::reached,
        engine,
        new RequestReader(new BodyReader(limits), json),
        new Replies(cache.maxAge()),
        streams.getIfAvailable(),
        quota.getIfAvailable(),
        listeners.orderedStream().toList());
  }

  @Bean
  HandlerMapping graphQlMapping(GraphQlEndpoint endpoint) {
    return new EveryMethod(Map.of(PATH, endpoint));
  }

  /** Who asks before sending a body is told to go on only once somebody reads it. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> continueOnRead() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> connector.setProperty("continueResponseTiming", "onRead"));
  }

  /** Leaves also the questions of browsers before a request from another origin to the endpoint. */
  private static final class EveryMethod extends SimpleUrlHandlerMapping {
    EveryMethod(Map<String, ?> handlers) {
      super(handlers, 0);
    }

    @Override
    protected HandlerExecutionChain getCorsHandlerExecutionChain(
        HttpServletRequest request,
        HandlerExecutionChain chain,
        @Nullable CorsConfiguration config) {
      return chain;
    }
  }
}
