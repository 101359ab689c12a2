package org.mintatlas.graphql;

import java.time.Clock;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.error.FetchErrors;
import org.mintatlas.graphql.error.RequestErrors;
import org.mintatlas.graphql.paging.ConnectionFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * The GraphQL API as beans. Who imports it brings a {@link Clock}, a {@link
 * org.mintatlas.graphql.paging.CursorCodec}, a {@link
 * org.springframework.graphql.execution.BatchLoaderRegistry} and the use cases whose names begin
 * with Browse, and FindWhiteSpots.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class GraphQlApiConfiguration {

  @Bean
  Today today(Clock clock) {
    return new Today(clock);
  }

  @Bean
  SchemaTypes schemaTypes() {
    return new SchemaTypes();
  }

  @Bean
  ConnectionFields connectionFields() {
    return new ConnectionFields();
  }

  @Bean
  FetchErrors fetchErrors() {
    return new FetchErrors();
  }

  @Bean
  RequestErrors requestErrors() {
    return new RequestErrors();
  }

  /**
   * Ours has no executor, so that every field is fetched in the thread of its request: a field is
   * computed from what is there, or loaded by a batch for a whole level. With an executor each
   * method that returns a plain value would change the thread instead.
   */
  @Bean
  AnnotatedControllerConfigurer annotatedControllerConfigurer() {
    return new AnnotatedControllerConfigurer();
  }
}
