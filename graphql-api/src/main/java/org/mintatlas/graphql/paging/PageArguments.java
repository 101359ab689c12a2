package org.mintatlas.graphql.paging;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.error.BadInputException;

/** The arguments {@code first}, {@code after}, {@code last} and {@code before} of a connection. */
record PageArguments(
    @Nullable Integer first,
    @Nullable String after,
    @Nullable Integer last,
    @Nullable String before) {
  private static final int DEFAULT_SIZE = 20;

  static PageArguments of(DataFetchingEnvironment environment) {
    return new PageArguments(
        environment.getArgument("first"),
        environment.getArgument("after"),
        environment.getArgument("last"),
        environment.getArgument("before"));
  }

  /**
   * The page that they ask for.
   *
   * @param list what cursors must belong to
   * @throws BadInputException when they contradict each other, or one of them is wrong
   */
  PageRequest request(CursorCodec cursors, long list) {
    if (first != null && last != null) {
      throw refused("last", last, "does not go with first: a page is counted from one end");
    }
    if (after != null && last != null) {
      throw refused("after", after, "goes with first, not with last");
    }
    if (before != null && first != null) {
      throw refused("before", before, "goes with last, not with first");
    }
    if (after != null && before != null) {
      throw refused("before", before, "does not go with after: a page is counted from one end");
    }
    return last != null || before != null
        ? page(
            PageRequest.Direction.BACKWARD, "last", last, position("before", before, cursors, list))
        : page(
            PageRequest.Direction.FORWARD, "first", first, position("after", after, cursors, list));
  }

  private static PageRequest page(
      PageRequest.Direction direction,
      String argument,
      @Nullable Integer size,
      @Nullable Position from) {
    return BadInputException.check(
        argument, () -> new PageRequest(direction, size == null ? DEFAULT_SIZE : size, from));
  }

  private static @Nullable Position position(
      String argument, @Nullable String cursor, CursorCodec cursors, long list) {
    return cursor == null ? null : cursors.decode(list, cursor, argument);
  }

  private static BadInputException refused(String argument, Object value, String reason) {
    return new BadInputException(argument, new InvalidValueException("value", value, reason));
  }
}
