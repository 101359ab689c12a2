package org.mintatlas.graphql.paging;

import static java.util.Objects.requireNonNull;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The fields of every type of the schema that is named …Connection, …Edge or …Facets. */
public final class ConnectionFields implements RuntimeWiringConfigurer {
  private static final String DISTANCE = "distanceKm";

  private final FieldSources sources;
  private Map<String, List<String>> types = Map.of();

  /** Makes known how their arguments are read, too. */
  public ConnectionFields(FieldSources sources, Bindings bindings, CursorCodec cursors) {
    this.sources = sources;
    bindings.ofResult(
        "Connection", (arguments, field) -> PageArguments.of(arguments, field, cursors));
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    PageTypes.complete(registry);
    types =
        registry.getTypes(ObjectTypeDefinition.class).stream()
            .collect(
                Collectors.toMap(
                    ObjectTypeDefinition::getName,
                    type ->
                        type.getFieldDefinitions().stream()
                            .map(FieldDefinition::getName)
                            .toList()));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    types.forEach((type, fields) -> {
      if (type.endsWith("Connection")) {
        wire(wiring, type, "edges", list -> list.page().map(page -> edges(list, page)));
        wire(wiring, type, "nodes", list -> list.page().map(page -> requireNonNull(page).values()));
        wire(wiring, type, "pageInfo", list -> list.page().map(page -> pageInfo(list, page)));
        FieldSource total = (list, asked) -> ((Connection<?>) list).totalCount();
        wire(wiring, type, "totalCount", total.last());
        if (fields.contains("looser")) {
          wire(wiring, type, "looser", Connection::looser);
        }
        if (fields.contains(PageTypes.MEANT)) {
          wire(wiring, type, PageTypes.MEANT, list -> Later.now(list.didYouMean()));
        }
        if (fields.contains("facets")) {
          wire(wiring, type, "facets", (list, asked) -> list);
        }
      } else if (type.endsWith("Facets")) {
        fields.forEach(field -> wire(wiring, type, field, list -> list.facet(field)));
      } else if (type.endsWith("Edge")) {
        wire(wiring, type, "node", (edge, asked) -> ((Edge) edge).node());
        wire(wiring, type, "cursor", (edge, asked) -> ((Edge) edge).cursor());
        if (fields.contains(DISTANCE)) {
          wire(wiring, type, DISTANCE, (edge, asked) -> ((Edge) edge).distanceKm());
        }
      }
    });
  }

  private void wire(
      RuntimeWiring.Builder wiring,
      String type,
      String field,
      Function<Connection<?>, Later<?>> load) {
    wire(wiring, type, field, (list, asked) -> load.apply((Connection<?>) list));
  }

  private void wire(RuntimeWiring.Builder wiring, String type, String field, FieldSource source) {
    sources.wire(wiring, type, field, source, ResolvableType.forClass(Object.class));
  }

  private static List<Edge> edges(Connection<?> list, @Nullable Page<?> page) {
    return requireNonNull(page).items().stream().map(item -> new Edge(list, item)).toList();
  }

  private static PageInfo pageInfo(Connection<?> list, @Nullable Page<?> page) {
    return new PageInfo(list, requireNonNull(page));
  }
}
