package org.mintatlas.graphql.paging;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.error.BadInputException;

/**
 * What the arguments {@code first}, {@code after}, {@code last} and {@code before} of a connection
 * ask for.
 *
 * @param page the page, from an end of the list
 * @param from the argument that has a cursor
 * @param cursor from where on instead; null when it is that end
 */
record PageArguments(PageRequest page, String from, CursorCodec.@Nullable Cursor cursor) {
  private static final int DEFAULT_SIZE = 20;
  private static final Rule FOREIGN =
      new Rule(
          "paging.foreign",
          "belongs to another list, filter or order",
          "gehört zu einer anderen Liste, einem anderen Filter oder einer anderen Sortierung");
  private static final Rule FORGED =
      new Rule("paging.forged", "is none that this API gave", "stammt nicht von dieser API");
  private static final Rule FROM_NOWHERE =
      new Rule(
          "paging.from-nowhere",
          "needs near in the filter, from which the distance is",
          "braucht near im Filter, von wo aus die Entfernung zählt");
  private static final Rule BOTH_ENDS =
      new Rule(
          "paging.both-ends",
          "does not go with %s: a page is counted from one end",
          "verträgt sich nicht mit %s: eine Seite wird von einem Ende her gezählt");
  private static final Rule OTHER_END =
      new Rule("paging.other-end", "goes with %s, not with %s", "gehört zu %s, nicht zu %s");

  /** Those of a field that is fetched, of which the check has seen that they are right. */
  static PageArguments of(Asked asked, CursorCodec cursors) {
    return asked.once(PageArguments.class, () -> of(asked.arguments(), asked.field(), cursors));
  }

  /**
   * Reads them.
   *
   * @throws BadInputException when they contradict each other, or one of them is wrong
   */
  static PageArguments of(Arguments arguments, GraphQLFieldDefinition field, CursorCodec cursors) {
    Integer first = arguments.value("first", Integer.class);
    Integer last = arguments.value("last", Integer.class);
    String after = arguments.value("after", String.class);
    String before = arguments.value("before", String.class);
    if (first != null && last != null) {
      arguments.refuse("last", last, BOTH_ENDS, "first");
    }
    if (after != null && last != null) {
      arguments.refuse("after", null, OTHER_END, "first", "last");
      after = null;
    }
    if (before != null && first != null) {
      arguments.refuse("before", null, OTHER_END, "last", "first");
      before = null;
    }
    if (after != null && before != null) {
      arguments.refuse("before", null, BOTH_ENDS, "after");
      after = null;
      before = null;
    }
    Object order = arguments.value("orderBy", Object.class);
    if (order != null
        && Placed.isByDistance(order)
        && !(arguments.value("filter", Object.class) instanceof Map<?, ?> filter
            && filter.get("near") != null)) {
      arguments.refuse("orderBy", Placed.DISTANCE, FROM_NOWHERE);
    }
    CursorCodec.Cursor backwards = cursor("before", before, arguments, field, cursors);
    CursorCodec.Cursor forwards = cursor("after", after, arguments, field, cursors);
    return last != null || before != null
        ? new PageArguments(
            page(PageRequest.Direction.BACKWARD, "last", last, arguments), "before", backwards)
        : new PageArguments(
            page(PageRequest.Direction.FORWARD, "first", first, arguments), "after", forwards);
  }

  private static CursorCodec.@Nullable Cursor cursor(
      String argument,
      @Nullable String text,
      Arguments arguments,
      GraphQLFieldDefinition field,
      CursorCodec cursors) {
    CursorCodec.Cursor cursor = text == null ? null : cursors.decode(text).orElse(null);
    if (text != null && cursor == null) {
      arguments.refuse(argument, null, FORGED);
    }
    if (cursor != null && !ListName.answers(cursor.list(), field, arguments.all())) {
      arguments.refuse(argument, null, FOREIGN);
    }
    return cursor;
  }

  private static PageRequest page(
      PageRequest.Direction direction,
      String argument,
      @Nullable Integer size,
      Arguments arguments) {
    return arguments.check(
        argument, () -> new PageRequest(direction, size == null ? DEFAULT_SIZE : size, null));
  }

  /**
   * The page of a list.
   *
   * @param list the name of the list, asked for when there is a cursor
   * @throws BadInputException when the cursor belongs to that of another parent, which only shows
   *     when the parent is known
   */
  PageRequest of(LongSupplier list) {
    if (cursor == null) {
      return page;
    }
    if (cursor.list() != list.getAsLong()) {
      throw new BadInputException(from, FOREIGN.broken(from, null));
    }
    return new PageRequest(page.direction(), page.size(), cursor.position());
  }
}
