package org.mintatlas.graphql.limit.cost;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;

/**
 * How long a list may be: what its arguments say, else what the directive {@code @listSize} of the
 * schema assumes, else ten.
 */
final class ListSize {
  private static final int ASSUMED = 10;
  private static final int PAGE = 20;

  private ListSize() {}

  /** Of the page of a connection. A page of a size that there is not will be refused when asked. */
  static int ofPage(Map<String, Object> arguments) {
    Object size = arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
    return size instanceof Integer number ? Math.clamp(number, 1, PageRequest.MAX_SIZE) : PAGE;
  }

  static int of(GraphQLFieldDefinition field, Map<String, Object> arguments) {
    GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
    if (size == null) {
      return ASSUMED;
    }
    if (value(size, "slicingArguments") instanceof List<?> slicing) {
      return slicing.stream()
          .map(argument -> arguments.get(String.valueOf(argument)))
          .filter(Objects::nonNull)
          .mapToInt(ListSize::of)
          .max()
          .orElseGet(() -> assumed(size));
    }
    return assumed(size);
  }

  private static int of(Object slice) {
    return switch (slice) {
      case Collection<?> each -> each.size();
      case Integer number -> Math.max(0, number);
      default -> 1;
    };
  }

  private static int assumed(GraphQLAppliedDirective size) {
    return value(size, "assumedSize") instanceof Integer number ? number : ASSUMED;
  }

  private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
    return directive.getArgument(argument).getValue();
  }
}
