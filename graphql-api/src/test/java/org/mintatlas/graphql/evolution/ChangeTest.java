package org.mintatlas.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final String SCHEMA =
      """
      type Query {
        node(id: ID!): Node
        list(first: Int, order: Order = UP, filter: Filter, by: By): [Item]!
        any: Any
        needed(id: ID!): Item
        old(a: Int): Relic @deprecated(reason: "Use `any`, removal not before 2027-06-01.")
        aging(a: Int): Ancient @deprecated(reason: "Use `any`, removal not before 2027-06-02.")
      }
      interface Node { id: ID! }
      type Item implements Node { id: ID! name: String tags: [String!] }
      type Other { name: String }
      type Hidden implements Node { id: ID! secret: String! }
      type Relic { a: Int }
      type Ancient { a: Int }
      union Any = Item | Other
      enum Order { UP DOWN }
      input Filter { name: String max: Int = 5 need: Int! }
      input By { id: ID slug: String }
      scalar Day
      """;

  /** Where, what it says, what it says then, and whether graphql-java's own comparison sees it. */
  static Stream<Arguments> breaks() {
    return Stream.of(
        breaks("a field removed", "Item.name", "name: String tags", "tags", true),
        breaks("another type of a field", "Item.name", "name: String tags", "name: Int tags", true),
        breaks("a list of a field", "Item.name", "name: String tags", "name: [String] tags", true),
        breaks("a field that may be null", "Query.list", "[Item]!", "[Item]", true),
        breaks("an element that may be null", "Item.tags", "[String!]", "[String]", true),
        breaks("no list any more", "Query.list", "[Item]!", "Item!", true),
        breaks("an argument removed", "Query.list(first)", "first: Int, ", "", true),
        breaks("an argument replaced", "Query.list(first)", "first: Int, ", "last: Int, ", true),
        breaks("an argument needed", "Query.list(first)", "first: Int", "first: Int!", true),
        breaks("another argument type", "Query.list(first)", "first: Int", "first: ID", true),
        breaks("a list of an argument", "Query.list(first)", "first: Int", "first: [Int]", true),
        breaks("a new default", "Query.list(first)", "first: Int", "first: Int = 5", false),
        breaks("another default", "Query.list(order)", "= UP", "= DOWN", false),
        breaks("no default any more", "Query.list(order)", " = UP", "", false),
        breaks(
            "a new argument needed",
            "Query.list(more)",
            "first: Int",
            "first: Int, more: ID!",
            true),
        breaks("a field of an input removed", "Filter.name", "name: String max", "max", true),
        breaks(
            "a field of an input needed",
            "Filter.name",
            "name: String max",
            "name: String! max",
            true),
        breaks("another default of an input", "Filter.max", "= 5", "= 6", false),
        breaks("no default of an input any more", "Filter.max", " = 5", "", false),
        breaks("a new field of an input needed", "Filter.more", "= 5", "= 5 more: ID!", true),
        breaks("only one of an input", "By @oneOf", "input By", "input By @oneOf", false),
        breaks("a value removed", "Order.DOWN", "UP DOWN", "UP", true),
        breaks("a member removed", "Any = Other", "Item | Other", "Item", true),
        breaks(
            "an interface removed", "Item implements Node", "Item implements Node", "Item", true),
        breaks("a type of another sort", "Order", "enum Order { UP DOWN }", "scalar Order", true),
        breaks("a scalar removed", "Day", "scalar Day", "", false),
        breaks(
            "a type removed that only an interface leads to",
            "Hidden",
            "type Hidden implements Node { id: ID! secret: String! }",
            "",
            false),
        breaks(
            "a field removed from a type that only an interface leads to",
            "Hidden.secret",
            " secret: String!",
            "",
            false),
        breaks(
            "a field removed a day too early",
            "Query.aging",
            "aging(a: Int): Ancient @deprecated(reason: \"Use `any`, removal not before"
                + " 2027-06-02.\")",
            "",
            true));
  }

  private static Arguments breaks(
      String name, String place, String old, String now, boolean seenByTheLibrary) {
    return argumentSet(name, place, old, now, seenByTheLibrary);
  }

  @ParameterizedTest
  @MethodSource
  void breaks(String place, String old, String now, boolean seenByTheLibrary) {
    assertThat(SCHEMA).contains(old);
    String changed = SCHEMA.replace(old, now);

    assertThat(Change.between(SCHEMA, changed, TODAY))
        .filteredOn(Change::breaking)
        .extracting(Change::place)
        .contains(place);
    assertThat(libraryFinds(SCHEMA, changed)).isEqualTo(seenByTheLibrary);
  }

  private static boolean libraryFinds(String old, String now) {
    CapturingReporter found = new CapturingReporter();
    new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(old, now), found);
    return found.getBreakageCount() > 0;
  }

  static Stream<Arguments> harmsNobody() {
    return Stream.of(
        argumentSet("a new field", "Item.more", "name: String tags", "name: String more: ID tags"),
        argumentSet("a field never null", "Item.name", "name: String tags", "name: String! tags"),
        argumentSet("a list without null", "Query.list", "[Item]!", "[Item!]!"),
        argumentSet("a new argument", "Query.list(more)", "first: Int", "first: Int, more: ID"),
        argumentSet(
            "a new argument with a default",
            "Query.list(more)",
            "first: Int",
            "first: Int, more: Int! = 1"),
        argumentSet(
            "an argument not needed", "Query.needed(id)", "needed(id: ID!)", "needed(id: ID)"),
        argumentSet("a new field of an input", "Filter.more", "= 5", "= 5 more: ID"),
        argumentSet("a field of an input not needed", "Filter.need", "need: Int!", "need: Int"),
        argumentSet("a new value", "Order.SIDEWAYS", "UP DOWN", "UP DOWN SIDEWAYS"),
        argumentSet("a new member", "Any = Hidden", "Item | Other", "Item | Other | Hidden"),
        argumentSet(
            "a new interface",
            "Other implements Node",
            "type Other {",
            "type Other implements Node { id: ID!"),
        argumentSet("a new type", "New", "type Relic", "type New { id: ID! } type Relic"),
        argumentSet(
            "a deprecation",
            "Item.name",
            "name: String tags",
            "name: String @deprecated(reason: \"x\") tags"),
        argumentSet(
            "a field removed when its time was up",
            "Query.old",
            "old(a: Int): Relic @deprecated(reason: \"Use `any`, removal not before 2027-06-01.\")",
            ""));
  }

  @ParameterizedTest
  @MethodSource
  void harmsNobody(String place, String old, String now) {
    assertThat(SCHEMA).contains(old);
    List<Change> changes = Change.between(SCHEMA, SCHEMA.replace(old, now), TODAY);
    assertThat(changes).extracting(Change::place).contains(place);
    assertThat(changes).noneMatch(Change::breaking);
  }

  @Test
  void aTypeGoesWithTheLastFieldThatLeadsToIt() {
    String without =
        SCHEMA.replaceAll("old\\(a: Int\\).*\n", "").replace("type Relic { a: Int }", "");
    assertThat(Change.between(SCHEMA, without, TODAY))
        .extracting(Change::place, Change::breaking)
        .containsExactly(
            tuple("Query.old", false),
            tuple("Query.old(a)", false),
            tuple("Relic", false),
            tuple("Relic.a", false));
  }

  @Test
  void typesThatReferToEachOtherGoWithTheLastFieldThatLeadsToThem() {
    String circle = " type A { b: B a: A } type B { a: A x(of: B): Int } ";
    String old = "type Query { kept: Int %s } " + circle;
    String up = "old: B @deprecated(reason: \"Use `kept`, removal not before 2027-06-01.\")";
    String now = "type Query { kept: Int }";

    assertThat(Change.between(old.formatted(up), now, TODAY))
        .hasSize(8)
        .noneMatch(Change::breaking);
    assertThat(Change.between(old.formatted(up + " used: A"), now, TODAY))
        .filteredOn(Change::breaking)
        .extracting(Change::place)
        .contains("A", "A.b", "B", "B.a", "B.x(of)", "Query.used")
        .doesNotContain("Query.old");
    assertThat(Change.between(old.formatted(""), now, TODAY)).allMatch(Change::breaking);
  }

  @Test
  void nothingChangesFromASchemaToItself() {
    assertThat(Change.between(SCHEMA, SCHEMA + "# and a comment", TODAY)).isEmpty();
  }
}
