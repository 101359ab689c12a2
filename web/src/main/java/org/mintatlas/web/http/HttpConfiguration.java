package org.mintatlas.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.graphql.PrintedSchema;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.web.availability.Readiness;
import org.mintatlas.web.http.kept.KeptAnswers;
import org.mintatlas.web.http.read.BodyProperties;
import org.mintatlas.web.http.read.BodyReader;
import org.mintatlas.web.http.read.RequestReader;
import org.mintatlas.web.http.read.StrictJson;
import org.mintatlas.web.http.reply.CacheProperties;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.protection.Origins;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.util.function.SingletonSupplier;
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
  StrictJson strictJson(BodyProperties limits) {
    return new StrictJson(limits.jsonNesting());
  }

  @Bean
  Replies replies(CacheProperties cache) {
    return new Replies(cache.maxAge());
  }

  @Bean
  KeptAnswers keptAnswers(CacheProperties cache, Revisions revisions, Today today) {
    return new KeptAnswers(cache.answers().toBytes(), revisions, today);
  }

  @Bean
  GraphQlEndpoint graphQlEndpoint(
      Readiness readiness,
      WebGraphQlHandler engine,
      BodyProperties limits,
      StrictJson json,
      Replies replies,
      ObjectProvider<EventStreams> streams,
      ObjectProvider<RequestQuota> quota,
      KeptAnswers kept,
      ObjectProvider<ExchangeListener> listeners) {
    return new GraphQlEndpoint(
        readiness::reached,
        engine,
        new RequestReader(new BodyReader(limits), json),
        replies,
        streams.getIfAvailable(),
        quota.getIfAvailable(),
        kept,
        listeners.orderedStream().toList());
  }

  /** Behind all other filters. */
  @Bean
  FilterRegistrationBean<GraphQlFilter> graphQlFilter(ObjectProvider<GraphQlEndpoint> endpoint) {
    FilterRegistrationBean<GraphQlFilter> filter =
        new FilterRegistrationBean<>(new GraphQlFilter(SingletonSupplier.of(endpoint::getObject)));
    filter.addUrlPatterns(PATH);
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  @Bean
  HandlerMapping graphQlMapping(GraphQlEndpoint endpoint, GraphQlSource source, Replies replies) {
    StaticFile schema =
        new StaticFile(
            () -> PrintedSchema.of(source.schema()), "text/plain;charset=utf-8", replies);
    return new EveryMethod(Map.of(PATH, endpoint, PATH + "/schema.graphqls", schema));
  }

  @Bean
  ServerRefusals serverRefusals(
      Replies replies,
      Origins origins,
      ObjectProvider<RequestQuota> quota,
      ObjectProvider<ExchangeListener> listeners) {
    return new ServerRefusals(
        replies, origins, quota.getIfAvailable(), listeners.orderedStream().toList());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalPage(
      ObjectProvider<ServerRefusals> refusals) {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            for (Valve valve : host.getPipeline().getValves()) {
              if (valve instanceof ErrorReportValve) {
                host.getPipeline().removeValve(valve);
              }
            }
            host.getPipeline().addValve(new RefusalPage(refusals.getObject()));
            host.setErrorReportValveClass(RefusalPage.class.getName());
          }
        });
  }

  /** Whoever asks before sending a body is told to go on only once somebody reads it. */
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
