package org.mintatlas.graphql.download;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a thing stands in a row of a list: its own values; those of its parts, such as the city
 * of its place; of each other thing that it refers to the key and the name. Lists of parts, such as
 * sources, are in rows of objects only, and what leads to persons is in none: each can be asked
 * for, but not all of them at once.
 */
final class RowShape {
  static final String NODE = "Node";
  private static final String PERSON = "Person";
  private static final List<String> FIRST = List.of("id", "slug", "key", "name");
  private static final List<String> KEYS = List.of("slug", "code", "key");
  private static final String NAME = "name";
  private static final int DEPTH = 3;

  private final List<GraphQLObjectType> nodes;
  private final List<Column> columns = new ArrayList<>();
  private final String table;
  private final String objects;

  /**
   * @param type of the thing
   * @param nodes the types of what it may refer to without saying of which type that is
   */
  RowShape(GraphQLObjectType type, List<GraphQLObjectType> nodes) {
    this.nodes = nodes;
    table = selection(type, Walk.BEGIN, false);
    objects = selection(type, Walk.BEGIN, true);
  }

  /** Where the walk through the types is. */
  private record Walk(List<String> path, String said, boolean required, boolean inList) {
    static final Walk BEGIN = new Walk(List.of(), "", true, false);

    Walk intoList() {
      return new Walk(path, said, required, true);
    }

    Walk into(GraphQLFieldDefinition field) {
      String own = String.valueOf(field.getDescription()).strip().replaceAll("\\s+", " ");
      return new Walk(
          Stream.concat(path.stream(), Stream.of(field.getName())).toList(),
          said.isEmpty() ? own : said + " → " + own,
          required && GraphQLTypeUtil.isNonNull(field.getType()),
          inList);
    }
  }

  List<Column> columns() {
    return columns;
  }

  /** What a document selects for a table. */
  String ofTable() {
    return table;
  }

  /** What a document selects for objects: what a table has, and lists of parts. */
  String ofObjects() {
    return objects;
  }

  private String selection(GraphQLObjectType type, Walk walk, boolean lists) {
    List<String> selected = new ArrayList<>();
    type.getFieldDefinitions().stream()
        .filter(RowShape::canBeAsked)
        .sorted(Comparator.comparingInt(RowShape::rank))
        .forEach(field -> {
          String inside = selection(field, walk.into(field), lists);
          if (inside != null) {
            selected.add(field.getName() + inside);
          }
        });
    return String.join(" ", selected);
  }

  private @Nullable String selection(GraphQLFieldDefinition field, Walk walk, boolean lists) {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    boolean list = isList(field);
    if (GraphQLTypeUtil.isLeaf(type)) {
      addColumn(walk, type, list, lists);
      return "";
    }
    if (type instanceof GraphQLInterfaceType any && any.getName().equals(NODE) && !list) {
      return anyReference(any, walk, lists);
    }
    if (!(type instanceof GraphQLObjectType object) || isOfPersons(object)) {
      return null;
    }
    if (isNode(object)) {
      return reference(object, walk, list, lists);
    }
    if (walk.path().size() > DEPTH
        || !isPart(object, list)
        || (list && !(lists && !walk.inList()))) {
      return null;
    }
    String inside = selection(object, list ? walk.intoList() : walk, lists);
    return inside.isEmpty() ? null : " { " + inside + " }";
  }

  /** Columns are noted while the table is walked through, which has no lists of parts. */
  private void addColumn(Walk walk, GraphQLNamedType type, boolean list, boolean lists) {
    if (!lists) {
      columns.add(new Column(walk.path(), type, list, walk.required(), walk.said()));
    }
  }

  private String reference(GraphQLObjectType type, Walk walk, boolean list, boolean lists) {
    List<String> keys = KEYS.stream().filter(key -> isPlain(type, key)).limit(1).toList();
    List<String> told = new ArrayList<>(keys.isEmpty() ? List.of("id") : keys);
    if (!list && isPlain(type, NAME)) {
      told.add(NAME);
    }
    for (String name : told) {
      GraphQLFieldDefinition field = type.getFieldDefinition(name);
      addColumn(
          walk.into(field),
          (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()),
          list,
          lists);
    }
    return " { " + String.join(" ", told) + " }";
  }

  /** Of a thing of any type what those have that have a key and a name, and else its identity. */
  private String anyReference(GraphQLInterfaceType any, Walk walk, boolean lists) {
    Map<String, GraphQLFieldDefinition> told = new LinkedHashMap<>();
    told.put("id", any.getFieldDefinition("id"));
    StringBuilder selected = new StringBuilder("id");
    for (GraphQLObjectType node : nodes) {
      if (isOfPersons(node)
          || !isPlain(node, NAME)
          || KEYS.stream().noneMatch(key -> isPlain(node, key))) {
        continue;
      }
      List<String> its =
          Stream.concat(KEYS.stream().filter(key -> isPlain(node, key)).limit(1), Stream.of(NAME))
              .filter(name -> isSame(told.get(name), node.getFieldDefinition(name)))
              .toList();
      its.forEach(name -> told.putIfAbsent(name, node.getFieldDefinition(name)));
      selected.append(" ... on ").append(node.getName());
      selected.append(" { ").append(String.join(" ", its)).append(" }");
    }
    told.forEach((name, field) ->
        addColumn(
            walk.into(field),
            (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()),
            false,
            lists));
    return " { " + selected + " }";
  }

  /** Two types can be asked for the same name only where it means the same type. */
  private static boolean isSame(
      @Nullable GraphQLFieldDefinition one, GraphQLFieldDefinition other) {
    return one == null
        || GraphQLTypeUtil.simplePrint(one.getType())
            .equals(GraphQLTypeUtil.simplePrint(other.getType()));
  }

  private static boolean isPlain(GraphQLObjectType type, String name) {
    GraphQLFieldDefinition field = type.getFieldDefinition(name);
    return field != null
        && canBeAsked(field)
        && GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()));
  }

  private static boolean canBeAsked(GraphQLFieldDefinition field) {
    return !field.isDeprecated()
        && field.getArguments().stream().noneMatch(RowShape::mustBeGiven)
        && !field.getName().startsWith("__");
  }

  private static boolean mustBeGiven(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private static int rank(GraphQLFieldDefinition field) {
    int first = FIRST.indexOf(field.getName());
    return first < 0 ? FIRST.size() : first;
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
  }

  private static boolean isNode(GraphQLObjectType type) {
    return type.getInterfaces().stream().anyMatch(each -> each.getName().equals(NODE));
  }

  private static boolean isOfPersons(GraphQLObjectType type) {
    return type.getName().equals(PERSON)
        || (!isNode(type)
            && type.getFieldDefinitions().stream()
                .map(field -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())))
                .anyMatch(each -> each.getName().equals(PERSON)));
  }

  /**
   * A part has no connections; and no lists of parts, unless it is in a list itself, where they are
   * left out.
   */
  private static boolean isPart(GraphQLObjectType type, boolean list) {
    return !type.getName().endsWith("Connection")
        && type.getFieldDefinitions().stream()
            .noneMatch(field ->
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType inside
                    && (inside.getName().endsWith("Connection")
                        || (!list && isList(field) && !isNode(inside))));
  }
}
