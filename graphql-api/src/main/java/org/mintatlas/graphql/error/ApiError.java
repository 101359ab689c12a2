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
import org.mintatlas.graphql.request.ApiRequest;

/**
 * An error as the caller reads it: a message for people, a code for programs, the argument to put
 * right if there is one, and the trace id to ask us with. Nothing else: no class, no stack, no SQL.
 */
@SuppressWarnings("serial") // the lists and maps that it holds are serialisable ones
public final class ApiError implements GraphQLError {
  @Serial private static final long serialVersionUID = 1L;
  private static final String CODE = "code";

  private final String message;
  private final List<SourceLocation> locations;
  private final @Nullable List<Object> path;
  private final Map<String, Object> extensions;

  private ApiError(
      String message,
      @Nullable List<SourceLocation> locations,
      @Nullable List<Object> path,
      Map<String, Object> extensions) {
    this.message = message;
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
    return new ApiError(message, null, null, Map.of(CODE, code.name()));
  }

  /** An error of a request that asks for more of something than is allowed. */
  public static ApiError overLimit(String message, String limit, Number maximum, Number actual) {
    return of(ErrorCode.LIMIT_EXCEEDED, message)
        .with("limit", limit)
        .with("maximum", maximum)
        .with("actual", actual);
  }

  /** The same in the words that all limits share; the limit has a name in them. */
  public static ApiError overLimit(Messages messages, String limit, Number maximum, Number actual) {
    String name = messages.text("limit." + limit);
    return overLimit(messages.text("limit", name, actual, maximum), limit, maximum, actual);
  }

  /** A fault of ours, of which the log tells more under the trace id. */
  public static ApiError internal(ApiRequest request) {
    return of(ErrorCode.INTERNAL, Messages.of(request).text("internal"))
        .with("traceId", request.traceId());
  }

  /** This one with one more thing for programs to read. */
  public ApiError with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extensions);
    more.put(name, value);
    return new ApiError(message, locations, path, more);
  }

  /** This one in other words. */
  public ApiError saying(String message) {
    return new ApiError(message, locations, path, extensions);
  }

  /** This one at a place of the document and of the answer. */
  public ApiError at(@Nullable List<SourceLocation> locations, @Nullable List<Object> path) {
    return new ApiError(message, locations, path, extensions);
  }

  /** An error of the request as a whole, where the engine found it. */
  static ApiError of(ErrorCode code, String message, GraphQLError cause) {
    return of(code, message).at(cause.getLocations(), cause.getPath());
  }

  static ApiError badInput(String argument, String message) {
    return of(ErrorCode.BAD_USER_INPUT, message).with("argument", Echo.of(argument));
  }

  /** This one of a value that comes from a variable. */
  ApiError from(String variable) {
    return with("variable", Echo.of(variable));
  }

  /** Whoever made it: ready to leave, under the trace id of its request. */
  static ApiError leaving(GraphQLError error, ApiRequest request, int maxMessage) {
    Map<String, Object> extensions = error.getExtensions();
    return new ApiError(
            Echo.message(String.valueOf(error.getMessage()), maxMessage),
            error.getLocations(),
            error.getPath(),
            extensions == null ? Map.of() : extensions)
        .with("traceId", request.traceId());
  }

  /** What kind of error it is; null when its code is none of ours. */
  static @Nullable ErrorCode code(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    Object name = extensions == null ? null : extensions.get(CODE);
    return ErrorCode.named(name).orElse(null);
  }

  /**
   * An answer that has nothing but this error, in the form that every answer has; for requests that
   * never come to running.
   */
  public Map<String, Object> answer(ApiRequest request) {
    return Map.of(
        "errors", List.of(leaving(this, request, ErrorPolicy.DEFAULT.message()).toSpecification()));
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

  /** Leaves out locations where there are none: an empty list of them is against the standard. */
  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> form = new LinkedHashMap<>(GraphqlErrorHelper.toSpecification(this));
    if (locations.isEmpty()) {
      form.remove("locations");
    }
    return form;
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
