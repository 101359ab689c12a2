package org.mintatlas.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/** How a field is asked for: what its arguments say, and what holds where they say nothing. */
public final class Asked {
  private final DataFetchingEnvironment environment;
  private final Today today;

  Asked(DataFetchingEnvironment environment, Today today) {
    this.environment = environment;
    this.today = today;
  }

  /** The day of the argument {@code on}; today without it. */
  public LocalDate on() {
    return today.or(environment.getArgument("on"));
  }

  /** The same, seen from today. */
  public AsOf asOf() {
    return today.asOf(environment.getArgument("on"));
  }

  /** The value of an argument that is always given. */
  public <V> V argument(String name, Class<V> type) {
    return type.cast(Objects.requireNonNull(environment.<Object>getArgument(name)));
  }

  /** The values of an argument that is a list; empty when it is absent. */
  public <T> Set<T> set(String argument, Class<T> type) {
    return Arguments.setOf(environment.getArgument(argument), type);
  }

  /** The language of the argument {@code lang}; without it that of the request. */
  public Language language() {
    return ApiRequest.of(environment.getGraphQlContext()).language(environment.getArgument("lang"));
  }

  /** The place in the answer, for what is loaded or paged. */
  public DataFetchingEnvironment environment() {
    return environment;
  }
}
