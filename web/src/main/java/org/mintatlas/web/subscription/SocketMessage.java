package org.mintatlas.web.subscription;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.read.StrictJson;

/** What a client can say over WebSocket. */
sealed interface SocketMessage {

  /**
   * It introduces itself.
   *
   * @param authorization says who it is, as the header of that name does; null when it does not say
   */
  record Init(@Nullable String authorization) implements SocketMessage {}

  record Ping() implements SocketMessage {}

  record Pong() implements SocketMessage {}

  record Complete(String id) implements SocketMessage {}

  /**
   * It wants something to run.
   *
   * @param id what it calls this operation
   * @param request what it wants, not looked at yet
   */
  record Subscribe(String id, Map<?, ?> request) implements SocketMessage {}

  /** Longer ones are no names. */
  int MAX_ID = 64;

  static Optional<SocketMessage> parse(String text, StrictJson json) {
    try {
      return json.read("message", text) instanceof Map<?, ?> message
          ? parse(message)
          : Optional.empty();
    } catch (HttpRefusal | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<SocketMessage> parse(Map<?, ?> message) {
    Object payload = message.get("payload");
    if (payload != null && !(payload instanceof Map)) {
      return Optional.empty();
    }
    return switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> Optional.of(new Init(authorization(payload)));
      case "ping" -> Optional.of(new Ping());
      case "pong" -> Optional.of(new Pong());
      case "complete" -> Optional.of(new Complete(id(message)));
      case "subscribe" ->
          payload instanceof Map<?, ?> request
              ? Optional.of(new Subscribe(id(message), request))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Under the name of the header, as clients write it: with a capital letter or without. */
  private static @Nullable String authorization(@Nullable Object payload) {
    if (payload instanceof Map<?, ?> told) {
      for (String name : List.of("Authorization", "authorization")) {
        Object value = told.get(name);
        if (value instanceof String text && !text.isEmpty()) {
          return text;
        }
        if (value != null && !value.equals("")) {
          throw new IllegalArgumentException(name);
        }
      }
    }
    return null;
  }

  private static String id(Map<?, ?> message) {
    if (message.get("id") instanceof String id && !id.isEmpty() && id.length() <= MAX_ID) {
      return id;
    }
    throw new IllegalArgumentException("id");
  }
}
