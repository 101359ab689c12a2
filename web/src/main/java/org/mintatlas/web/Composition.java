package org.mintatlas.web;

import java.security.SecureRandom;
import java.time.Clock;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.execution.BreadthFirst;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The composition root: puts the use cases together. Nothing in {@code application} is scanned. */
@Configuration(proxyBeanMethods = false)
class Composition {

  /** Today is today in Germany, wherever the program runs. */
  @Bean
  static Clock clock() {
    return Clock.system(GermanTime.ZONE);
  }

  @Bean
  static IdGenerator idGenerator(Clock clock) {
    return new TimeOrderedIds(clock, new SecureRandom());
  }

  /** The use cases as they are before there are beans. */
  static UseCases over(Ports ports) {
    return useCases(ports, clock(), idGenerator(clock()));
  }

  @Bean
  static UseCases useCases(Ports ports, Clock clock, IdGenerator ids) {
    return UseCases.over(ports, clock, ids);
  }

  @Bean
  GraphQlSourceBuilderCustomizer engine(Documents documents, BreadthFirst queries) {
    return builder ->
        builder.configureGraphQl(
            engine -> engine.preparsedDocumentProvider(documents).queryExecutionStrategy(queries));
  }
}
