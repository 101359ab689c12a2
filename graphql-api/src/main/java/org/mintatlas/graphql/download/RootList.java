package org.mintatlas.graphql.download;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.List;

/** A list at the root of a query. */
public final class RootList {
  private final GraphQLFieldDefinition field;
  private final GraphQLObjectType element;
  private final List<GraphQLObjectType> nodes;
  private final ListParameters parameters;

  RootList(GraphQLFieldDefinition field, GraphQLObjectType element, List<GraphQLObjectType> nodes) {
    this.field = field;
    this.element = element;
    this.nodes = List.copyOf(nodes);
    this.parameters = new ListParameters(field);
  }

  /** That of the field, such as {@code regions}. */
  public String name() {
    return field.getName();
  }

  /** What the schema says of it. */
  public String description() {
    return String.valueOf(field.getDescription());
  }

  /** The type of its elements. */
  public GraphQLObjectType element() {
    return element;
  }

  /** All types that a thing may have of which an element says only that it is one. */
  List<GraphQLObjectType> nodes() {
    return nodes;
  }

  /** What its filter and its order are told by. */
  public ListParameters parameters() {
    return parameters;
  }

  /**
   * Reads the list page by page.
   *
   * @param selection what is read of each element, as a document selects it, without braces
   */
  public ListQuery query(String selection) {
    return new ListQuery(this, selection);
  }
}
