package org.mintatlas.web.subscription;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a client can say over WebSocket. */
sealed interface SocketMessage {

  /** It introduces itself. */
  record Init() implements SocketMessage {}

  /** It wants a sign of life. */
  record Ping() implements SocketMessage {}

  /** It gives a sign of life. */
  record Pong() implements SocketMessage {}

  /** It wants no more of an operation. */
  record Complete(String id) implements SocketMessage {}

  /**
   * It wants something to run.
   *
   * @param id what it calls this operation
   * @param query the document, or a marker where it only names one
   */
  record Subscribe(
      String id,
      String query,
      @Nullable String operationName,
      Map<String, @Nullable Object> variables,
      Map<String, Object> extensions,
      @Nullable String documentId)
      implements SocketMessage {}

  /** Longer ones are no names. */
  int MAX_ID = 64;

  /** Reads one; empty when it is none. */
  static Optional<SocketMessage> parse(String text, JsonMapper json) {
    try {
      return json.readValue(text, Object.class) instanceof Map<?, ?> message
          ? parse(message)
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<SocketMessage> parse(Map<?, ?> message) {
    Object payload = message.get("payload");
    if (payload != null && !(payload instanceof Map)) {
      return Optional.empty();
    }
    return switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> Optional.of(new Init());
      case "ping" -> Optional.of(new Ping());
      case "pong" -> Optional.of(new Pong());
      case "complete" -> Optional.of(new Complete(id(message)));
      case "subscribe" ->
          payload instanceof Map<?, ?> request
              ? Optional.of(subscribe(id(message), request))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String id(Map<?, ?> message) {
    if (message.get("id") instanceof String id && !id.isEmpty() && id.length() <= MAX_ID) {
      return id;
    }
    throw new IllegalArgumentException("id");
  }

  private static Subscribe subscribe(String id, Map<?, ?> request) {
    String query = text(request, "query");
    String documentId = text(request, "documentId");
    Map<String, Object> extensions = map(request, "extensions");
    if (query == null && documentId == null && extensions.get("persistedQuery") == null) {
      throw new IllegalArgumentException("query");
    }
    return new Subscribe(
        id,
        query == null ? PersistedQuerySupport.PERSISTED_QUERY_MARKER : query,
        text(request, "operationName"),
        map(request, "variables"),
        extensions,
        documentId);
  }

  private static @Nullable String text(Map<?, ?> request, String name) {
    return switch (request.get(name)) {
      case null -> null;
      case String text -> text;
      default -> throw new IllegalArgumentException(name);
    };
  }

  @SuppressWarnings("unchecked") // the names in an object of JSON are strings
  private static <V extends @Nullable Object> Map<String, V> map(Map<?, ?> request, String name) {
    return switch (request.get(name)) {
      case null -> Map.of();
      case Map<?, ?> map -> (Map<String, V>) map;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
