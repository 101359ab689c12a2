package org.mintatlas.graphql;

import java.time.Clock;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.change.OneRootField;
import org.mintatlas.graphql.check.ArgumentCheck;
import org.mintatlas.graphql.command.MutationWiring;
import org.mintatlas.graphql.command.Mutations;
import org.mintatlas.graphql.command.NotAllowedErrors;
import org.mintatlas.graphql.document.DocumentRequests;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.error.EngineDirectives;
import org.mintatlas.graphql.error.ErrorPolicy;
import org.mintatlas.graphql.error.FetchErrors;
import org.mintatlas.graphql.error.RequestErrors;
import org.mintatlas.graphql.execution.BreadthFirst;
import org.mintatlas.graphql.field.FieldWiring;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.label.LabelFields;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.graphql.limit.cost.CostLimit;
import org.mintatlas.graphql.limit.document.DocumentLimits;
import org.mintatlas.graphql.load.LoadListener;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.paging.ConnectionFields;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.source.FieldSources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * The GraphQL API as beans. Whoever imports it brings a {@link Clock}, a {@link CursorCodec}, the
 * {@link Documents}, which also go to the engine as its provider of preparsed ones, and the {@link
 * org.mintatlas.application.UseCases}, each of which becomes a bean of its own. It gives the engine
 * {@link BreadthFirst} for queries. It may bring {@link Limits}, {@link Quotas} and an {@link
 * ErrorPolicy}; without them the usual limits hold, and nobody's requests are counted.
 *
 * <p>The engine asks its instrumentations in the order in which they stand here. Arguments are
 * checked before the cost is taken from a quota, as nothing of a wrong request runs; what is left
 * at the root behind that, for what is skipped may depend on a variable.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({
  UseCaseBeans.class,
  Today.class,
  Bindings.class,
  Nodes.class,
  Loading.class,
  SchemaTypes.class,
  FieldSources.class,
  Plans.class,
  FieldWiring.class,
  Actors.class,
  Mutations.class,
  MutationWiring.class,
  NotAllowedErrors.class,
  IntrospectionFields.class,
  ConnectionFields.class,
  LabelFields.class,
  FetchErrors.class,
  RequestErrors.class,
  EngineDirectives.class,
  DocumentLimits.class,
  ArgumentCheck.class,
  OneRootField.class,
  CostLimit.class,
  DocumentRequests.class,
  RequestQuota.class
})
public class GraphQlApiConfiguration {

  @Bean
  @Fallback
  Limits usualLimits() {
    return Limits.DEFAULT;
  }

  @Bean
  @Fallback
  ErrorPolicy usualErrors() {
    return ErrorPolicy.DEFAULT;
  }

  /** The engine goes to who builds the source, as its strategy for queries. */
  @Bean
  BreadthFirst breadthFirst(
      Plans plans,
      ObjectProvider<LoadListener> listener,
      Limits limits,
      ObjectProvider<DataFetcherExceptionResolver> errors) {
    return new BreadthFirst(
        plans,
        listener.getIfAvailable(() -> LoadListener.NONE),
        limits.maximum(Limit.COST),
        DataFetcherExceptionResolver.createExceptionHandler(errors.orderedStream().toList()));
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
