package org.mintatlas.graphql.paging;

import static java.util.Objects.requireNonNull;

import graphql.TrivialDataFetcher;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mintatlas.graphql.argument.Bindings;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The fields of every type of the schema that is named …Connection or …Edge. */
public final class ConnectionFields implements RuntimeWiringConfigurer {
  private List<String> types = List.of();

  /** Makes known how their arguments are read, too. */
  public ConnectionFields(Bindings bindings, CursorCodec cursors) {
    bindings.ofResult(
        "Connection", (arguments, field) -> PageArguments.of(arguments, field, cursors));
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    PageTypes.complete(registry);
    types =
        registry.getTypes(ObjectTypeDefinition.class).stream()
            .map(ObjectTypeDefinition::getName)
            .toList();
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (String type : types) {
      if (type.endsWith("Connection")) {
        wiring.type(type, ConnectionFields::connection);
      } else if (type.endsWith("Edge")) {
        wiring.type(type, ConnectionFields::edge);
      }
    }
  }

  private static TypeRuntimeWiring.Builder connection(TypeRuntimeWiring.Builder type) {
    return type.dataFetcher("edges", env -> edges(source(env), env))
        .dataFetcher("nodes", env -> nodes(source(env), env))
        .dataFetcher("pageInfo", env -> pageInfo(source(env), env))
        .dataFetcher("totalCount", env -> source(env).totalCount(env));
  }

  private static TypeRuntimeWiring.Builder edge(TypeRuntimeWiring.Builder type) {
    TrivialDataFetcher<Object> node = env -> requireNonNull(env.<Edge<?>>getSource()).node();
    TrivialDataFetcher<Object> cursor = env -> requireNonNull(env.<Edge<?>>getSource()).cursor();
    return type.dataFetcher("node", node).dataFetcher("cursor", cursor);
  }

  private static Connection<?> source(DataFetchingEnvironment environment) {
    return requireNonNull(environment.<Connection<?>>getSource());
  }

  private static <T> CompletableFuture<List<Edge<T>>> edges(
      Connection<T> connection, DataFetchingEnvironment environment) {
    return connection
        .page(environment)
        .thenApply(
            page -> page.items().stream().map(item -> new Edge<>(connection, item)).toList());
  }

  private static <T> CompletableFuture<List<T>> nodes(
      Connection<T> connection, DataFetchingEnvironment environment) {
    return connection.page(environment).thenApply(page -> page.values());
  }

  private static <T> CompletableFuture<PageInfo> pageInfo(
      Connection<T> connection, DataFetchingEnvironment environment) {
    return connection.page(environment).thenApply(page -> PageInfo.of(connection, page));
  }
}
