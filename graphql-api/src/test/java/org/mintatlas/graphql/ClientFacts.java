package org.mintatlas.graphql;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mintatlas.graphql.error.ErrorCode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the caches of clients must know of the schema, as a file of TypeScript. */
final class ClientFacts {
  private static final Set<String> ROOTS = Set.of("Query", "Subscription");
  private static final Set<String> PLACE_IN_LIST = Set.of("first", "after", "last", "before");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final GraphQLSchema schema;
  private final List<GraphQLObjectType> objects;

  ClientFacts(GraphQLSchema schema) {
    this.schema = schema;
    this.objects =
        schema.getAllTypesAsList().stream()
            .filter(type -> !type.getName().startsWith("__"))
            .filter(GraphQLObjectType.class::isInstance)
            .map(GraphQLObjectType.class::cast)
            .toList();
  }

  String print() {
    return """
    // Written by SchemaTest from the schema; do not edit it by hand.

    /** The types behind each interface and union. */
    export const possibleTypes: Record<string, string[]> = %s;

    /** Types without an identity: such an object belongs to the one that holds it. */
    export const parts: string[] = %s;

    /** Types of the pages of a list; they have no identity either. */
    export const pages: string[] = %s;

    /** The fields with a list of parts, by type. */
    export const listsOfParts: Record<string, string[]> = %s;

    /** The fields with a connection, by type, each with the arguments that make another list of it. */
    export const connections: Record<string, Record<string, string[]>> = %s;

    /** The codes in `extensions.code` of an error. A client must expect others. */
    export type ErrorCode =
    %s;
    """
        .formatted(
            JSON.writeValueAsString(possibleTypes()),
            JSON.writeValueAsString(names(objects.stream().filter(ClientFacts::isPart))),
            JSON.writeValueAsString(names(objects.stream().filter(ClientFacts::isOfPages))),
            JSON.writeValueAsString(listsOfParts()),
            JSON.writeValueAsString(connections()),
            Arrays.stream(ErrorCode.values())
                .map(code -> "  | \"" + code + "\"")
                .collect(joining("\n")));
  }

  private Map<String, List<String>> possibleTypes() {
    Map<String, List<String>> types = new TreeMap<>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLInterfaceType node) {
        types.put(node.getName(), names(schema.getImplementations(node).stream()));
      } else if (type instanceof GraphQLUnionType union) {
        types.put(
            union.getName(), names(union.getTypes().stream().map(GraphQLNamedType.class::cast)));
      }
    }
    return types;
  }

  private Map<String, List<String>> listsOfParts() {
    Map<String, List<String>> lists = new TreeMap<>();
    for (GraphQLObjectType type : objects) {
      List<String> names = names(fields(type, ClientFacts::isListOfParts));
      if (!names.isEmpty()) {
        lists.put(type.getName(), names);
      }
    }
    return lists;
  }

  private Map<String, Map<String, List<String>>> connections() {
    Map<String, Map<String, List<String>>> connections = new TreeMap<>();
    for (GraphQLObjectType type : objects) {
      fields(type, ClientFacts::isConnection)
          .forEach(field ->
              connections
                  .computeIfAbsent(type.getName(), name -> new TreeMap<>())
                  .put(field.getName(), argumentsOfList(field)));
    }
    return connections;
  }

  private static List<String> argumentsOfList(GraphQLFieldDefinition field) {
    return names(
        field.getArguments().stream()
            .filter(argument -> !PLACE_IN_LIST.contains(argument.getName())));
  }

  private static Stream<GraphQLFieldDefinition> fields(
      GraphQLObjectType type, Predicate<GraphQLFieldDefinition> which) {
    return type.getFieldDefinitions().stream().filter(which);
  }

  private static List<String> names(Stream<? extends GraphQLNamedSchemaElement> elements) {
    return elements.map(GraphQLNamedSchemaElement::getName).sorted().toList();
  }

  private static boolean isPart(GraphQLNamedType type) {
    return type instanceof GraphQLObjectType object
        && !ROOTS.contains(object.getName())
        && !isOfPages(object)
        && object.getInterfaces().stream().noneMatch(node -> node.getName().equals("Node"));
  }

  private static boolean isOfPages(GraphQLObjectType type) {
    return type.getName().equals("PageInfo")
        || type.getName().endsWith("Connection")
        || type.getName().endsWith("Edge");
  }

  private static boolean isListOfParts(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
        && isPart(GraphQLTypeUtil.unwrapAllAs(field.getType()));
  }

  private static boolean isConnection(GraphQLFieldDefinition field) {
    GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
    return type.getName().endsWith("Connection");
  }
}
