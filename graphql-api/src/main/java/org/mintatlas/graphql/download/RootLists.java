package org.mintatlas.graphql.download;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All connections at the root of a query, as lists that can be read as a whole. They are found in
 * the schema, so that a new one, a new filter and a new field are here by themselves, and nothing
 * is here that the API does not show.
 */
public final class RootLists {
  private final Map<String, RootList> lists = new TreeMap<>();

  /** Those of a schema. */
  public RootLists(GraphQLSchema schema) {
    for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
      if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLObjectType type
          && type.getName().endsWith("Connection")
          && element(type) instanceof GraphQLObjectType element) {
        lists.put(field.getName(), new RootList(field, element, nodes(schema)));
      }
    }
  }

  private static List<GraphQLObjectType> nodes(GraphQLSchema schema) {
    return schema.getType(RowShape.NODE) instanceof GraphQLInterfaceType node
        ? schema.getImplementations(node)
        : List.of();
  }

  private static @Nullable GraphQLType element(GraphQLObjectType connection) {
    GraphQLFieldDefinition nodes = connection.getFieldDefinition("nodes");
    return nodes == null ? null : GraphQLTypeUtil.unwrapAll(nodes.getType());
  }

  /** The list that a field of the query is; empty when there is none. */
  public Optional<RootList> named(String field) {
    return Optional.ofNullable(lists.get(field));
  }

  /** All of them by their names. */
  public Collection<RootList> all() {
    return lists.values();
  }
}
