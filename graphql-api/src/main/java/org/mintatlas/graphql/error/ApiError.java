package org.mintatlas.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as the caller reads it: a message for people, a code for programs, and either the
 * argument to put right or the trace id to ask us with. Nothing else: no class, no stack, no SQL.
 */
@SuppressWarnings("serial") // the lists and maps that it holds are serialisable ones
public final class ApiError implements GraphQLError {
  @Serial private static final long serialVersionUID = 1L;
  private static final int MAX_MESSAGE = 500;

  private final String message;
  private final List<SourceLocation> locations;
  private final @Nullable List<Object> path;

  private final Map<String, Object> extensions;

  private ApiError(
      String message,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path,
      Map<String, Object> extensions) {
    this.message =
        message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE - 1) + "…";
    this.locations = locations == null ? List.of() : locations;
    this.path = path;
    this.extensions = extensions;
  }

  /**
   * An error of the request as a whole.
   *
   * @param message for people, in the language of the request; see {@link Messages}
   */
  public static ApiError of(ErrorCode code, String message) {
    return new ApiError(message, null, null, Map.of("code", code.name()));
  }

  /** This one with one more thing for programs to read. */
  public ApiError with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extensions);
    more.put(name, value);
    return new ApiError(message, locations, path, more);
  }

  /** This one at a place of the document and of the answer. */
  public ApiError at(@Nullable List<SourceLocation> locations, @Nullable List<Object> path) {
    return new ApiError(message, locations, path, extensions);
  }

  /** An error of the request as a whole. */
  static ApiError of(ErrorCode code, String message, GraphQLError cause) {
    return new ApiError(
        message, cause.getLocations(), cause.getPath(), Map.of("code", code.name()));
  }

  /** An error of one argument. */
  static ApiError badInput(
      String argument,
      String message,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", ErrorCode.BAD_USER_INPUT.name());
    extensions.put("argument", argument);
    return new ApiError(message, locations, path, extensions);
  }

  /** An error of ours. */
  static ApiError internal(
      String traceId, @Nullable List<SourceLocation> locations, @Nullable List<Object> path) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", ErrorCode.INTERNAL.name());
    extensions.put("traceId", traceId);
    return new ApiError(
        "Something went wrong on our side. Please name the trace id when you report it.",
        locations,
        path,
        extensions);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  @SuppressWarnings("NullAway") // null says that there is none, which no annotation tells yet
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return extensions;
  }

  /** None: the code in the extensions says it. */
  @Override
  @SuppressWarnings("NullAway") // null says that there is none, which no annotation tells yet
  public @Nullable ErrorClassification getErrorType() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GraphQLError && GraphqlErrorHelper.equals(this, other);
  }

  @Override
  public int hashCode() {
    return GraphqlErrorHelper.hashCode(this);
  }
}
