package org.mintatlas.graphql;

import java.time.Clock;
import java.util.Collection;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.argument.ArgumentCheck;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.change.OneRootField;
import org.mintatlas.graphql.document.DocumentRequests;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.error.EngineDirectives;
import org.mintatlas.graphql.error.ErrorPolicy;
import org.mintatlas.graphql.error.FetchErrors;
import org.mintatlas.graphql.error.RequestErrors;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.FieldWiring;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.label.LabelFields;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.graphql.limit.cost.CostLimit;
import org.mintatlas.graphql.limit.document.DocumentLimits;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.paging.ConnectionFields;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.source.SourcedFields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * The GraphQL API as beans. Who imports it brings a {@link Clock}, a {@link CursorCodec}, a {@link
 * org.springframework.graphql.execution.BatchLoaderRegistry}, the {@link Documents}, which also go
 * to the engine as its provider of preparsed ones, the {@link
 * org.mintatlas.application.change.Changes}, and the {@link org.mintatlas.application.UseCases},
 * each of which becomes a bean of its own. It may bring {@link Limits}, {@link Quotas} and an
 * {@link ErrorPolicy}; without them the usual limits hold, and nobody's requests are counted.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(UseCaseBeans.class)
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
  FieldWiring fieldWiring(Collection<FeatureFields> features, Today today) {
    return new FieldWiring(features, today);
  }

  @Bean
  Nodes nodes() {
    return new Nodes();
  }

  @Bean
  Loading loading(
      Bindings bindings, CursorCodec cursors, BatchLoaderRegistry loaders, Nodes nodes) {
    return new Loading(bindings, cursors, loaders, nodes);
  }

  @Bean
  IntrospectionFields introspectionFields() {
    return new IntrospectionFields();
  }

  @Bean
  ConnectionFields connectionFields(Bindings bindings, CursorCodec cursors) {
    return new ConnectionFields(bindings, cursors);
  }

  @Bean
  FetchErrors fetchErrors() {
    return new FetchErrors();
  }

  @Bean
  RequestErrors requestErrors(ObjectProvider<ErrorPolicy> policy) {
    return new RequestErrors(policy.getIfAvailable(() -> ErrorPolicy.DEFAULT));
  }

  @Bean
  SourcedFields sourcedFields() {
    return new SourcedFields();
  }

  @Bean
  LabelFields labelFields() {
    return new LabelFields();
  }

  @Bean
  EngineDirectives engineDirectives() {
    return new EngineDirectives();
  }

  @Bean
  DocumentLimits documentLimits(ObjectProvider<Limits> limits) {
    return new DocumentLimits(limits.getIfAvailable(() -> Limits.DEFAULT));
  }

  @Bean
  Bindings bindings() {
    return new Bindings();
  }

  /** Before the cost is taken from a quota, as nothing of a wrong request runs. */
  @Bean
  ArgumentCheck argumentCheck(Bindings bindings) {
    return new ArgumentCheck(bindings);
  }

  /** Behind the check of arguments, for what is skipped may depend on a variable. */
  @Bean
  OneRootField oneRootField() {
    return new OneRootField();
  }

  @Bean
  CostLimit costLimit(ObjectProvider<Limits> limits, RequestQuota quota) {
    return new CostLimit(limits.getIfAvailable(() -> Limits.DEFAULT), quota);
  }

  @Bean
  RequestQuota requestQuota(ObjectProvider<Quotas> quotas) {
    return new RequestQuota(quotas.getIfAvailable());
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

  @Bean
  DocumentRequests documentRequests(Documents documents) {
    return new DocumentRequests(documents);
  }
}
