package org.mintatlas.graphql.paging;

import static java.util.Objects.requireNonNull;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mintatlas.graphql.schema.WrittenFields;

/**
 * What all pages of lists have in common in the schema. Where a file says {@code type
 * AwardConnection @page(of: "awards")}, this adds the fields and words that it leaves out, the type
 * {@code AwardEdge}, and the arguments for paging to each field that answers with such a page.
 */
final class PageTypes {
  private static final String DIRECTIVE = "page";
  private static final String CONNECTION = "Connection";

  private static final String TOTAL = "  \"How many ";
  private static final String NODE = "  \"The element of the list at this position";
  private static final String DISTANCE =
      """
        \"\"\"
        How many kilometres it is away from what `near` in the filter says, as the crow flies, to the metre
        (Entfernung); null without `near`, and when nobody knows the point of the element.
        \"\"\"
        distanceKm: Float
      """;

  /** What a list of things that are somewhere says of its filter. */
  private static final String FILTERED =
      """
        \"\"\"
        Where nothing is found, what of the filter would have to go so that something is (was man lockern kann): each
        condition that is to blame alone, what brings most first; where none is, one or two sets of conditions that
        are together. Empty else. Counted only when asked for.
        \"\"\"
        looser: [Looser!]! @listSize(assumedSize: 5) @cost(weight: "100")
      """;

  /** The field of a list whose filter has words. */
  static final String MEANT = "didYouMean";

  private static final String WORDED =
      """
        \"\"\"
        The `text` of the filter with words that exist in the place of those that do not, by which the list was made
        (meinten Sie); null without it, and when all words exist, are parts of words or stand for something, or
        nothing is like them.
        \"\"\"
        didYouMean: String
      """;

  private static final List<InputValueDefinition> ARGUMENTS =
      new SchemaParser()
          .parse(
              """
              type Any {
                list(
                  "How many from the start of the list, 1 to 100. Without `first` and `last` it is 20."
                  first: Int
                  "Only what follows this cursor; goes with `first`."
                  after: String
                  "How many from the end of the list, 1 to 100. The order stays the same."
                  last: Int
                  "Only what comes before this cursor; goes with `last`."
                  before: String
                ): Int
              }
              """)
          .getTypes(ObjectTypeDefinition.class)
          .getFirst()
          .getFieldDefinitions()
          .getFirst()
          .getInputValueDefinitions();

  private final TypeDefinitionRegistry schema;

  private PageTypes(TypeDefinitionRegistry schema) {
    this.schema = schema;
  }

  /** Completes a schema as its files are written; nothing is left of the directive. */
  static void complete(TypeDefinitionRegistry schema) {
    PageTypes pages = new PageTypes(schema);
    schema.getDirectiveDefinition(DIRECTIVE).ifPresent(schema::remove);
    schema.getTypes(ObjectTypeDefinition.class).stream()
        .filter(type -> type.hasDirective(DIRECTIVE))
        .forEach(pages::addTypes);
    WrittenFields.replace(
        schema, (type, field) -> Stream.of(isPage(field) ? withArguments(field) : field));
  }

  private void addTypes(ObjectTypeDefinition page) {
    String name = page.getName().substring(0, page.getName().lastIndexOf(CONNECTION));
    StringValue things =
        (StringValue) page.getDirectives(DIRECTIVE).getFirst().getArgument("of").getValue();
    String usual = types(name, requireNonNull(things.getValue()));
    String placed =
        isPlaced(page)
            ? usual.replace(NODE, DISTANCE + NODE).replace(TOTAL, FILTERED + TOTAL)
            : usual;
    new SchemaParser()
        .parse(isWorded(name + "Filter") ? placed.replace(TOTAL, WORDED + TOTAL) : placed)
        .getTypes(ObjectTypeDefinition.class)
        .forEach(this::complete);
  }

  private static boolean isPlaced(ObjectTypeDefinition page) {
    Argument placed = page.getDirectives(DIRECTIVE).getFirst().getArgument("placed");
    return placed != null && placed.getValue() instanceof BooleanValue said && said.isValue();
  }

  /** Whether a list is filtered by words, too. */
  private boolean isWorded(String filter) {
    InputObjectTypeDefinition input = schema.getTypeOrNull(filter, InputObjectTypeDefinition.class);
    return input != null
        && input.getInputValueDefinitions().stream().anyMatch(f -> f.getName().equals("text"));
  }

  private static String types(String element, String elements) {
    return String.format(
        Locale.ROOT,
        """
        "A page of a list of %2$s."
        type %1$sConnection {
          "The %2$s on this page, each with the cursor of its position."
          edges: [%1$sEdge!]!
          "The %2$s on this page alone, without the cursors of their positions."
          nodes: [%1$s!]!
          "Where this page ends, and whether the list goes on before or after it."
          pageInfo: PageInfo!
          "How many %2$s the whole list has; counted only when requested."
          totalCount: Int!
        }

        "One of a list of %2$s."
        type %1$sEdge {
          "The position of the element in this list, under this filter and order."
          cursor: String!
          "The element of the list at this position, with its fields."
          node: %1$s!
        }
        """,
        element,
        elements);
  }

  /** Adds a type, or to the one of its name what that leaves out. */
  private void complete(ObjectTypeDefinition usual) {
    ObjectTypeDefinition written =
        schema.getTypeOrNull(usual.getName(), ObjectTypeDefinition.class);
    if (written != null) {
      schema.remove(written);
    }
    schema.add(written == null ? usual : merged(written, usual));
  }

  private static ObjectTypeDefinition merged(
      ObjectTypeDefinition written, ObjectTypeDefinition usual) {
    List<String> own =
        written.getFieldDefinitions().stream().map(FieldDefinition::getName).toList();
    Stream<FieldDefinition> others =
        usual.getFieldDefinitions().stream().filter(field -> !own.contains(field.getName()));
    Description description = written.getDescription();
    return usual.transform(type ->
        type.fieldDefinitions(
                Stream.concat(others, written.getFieldDefinitions().stream()).toList())
            .description(description == null ? usual.getDescription() : description));
  }

  private static FieldDefinition withArguments(FieldDefinition field) {
    List<InputValueDefinition> all =
        Stream.concat(field.getInputValueDefinitions().stream(), ARGUMENTS.stream()).toList();
    return field.transform(changed -> changed.inputValueDefinitions(all));
  }

  private static boolean isPage(FieldDefinition field) {
    return TypeInfo.typeInfo(field.getType()).getName().endsWith(CONNECTION);
  }
}
