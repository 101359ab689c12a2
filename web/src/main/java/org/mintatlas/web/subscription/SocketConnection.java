package org.mintatlas.web.subscription;

import graphql.GraphQLError;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.HttpRefusal;
import org.mintatlas.web.http.read.RequestParameters;
import org.mintatlas.web.http.read.StrictJson;
import org.mintatlas.web.request.RequestStops;
import org.mintatlas.web.signin.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One WebSocket that speaks {@code graphql-transport-ws}. Whatever the client does that the
 * protocol does not know ends it, with the code that the protocol has for it.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">the protocol</a>
 */
final class SocketConnection {
  static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");
  static final CloseStatus TOO_BIG = CloseStatus.TOO_BIG_TO_PROCESS;
  private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
  private static final CloseStatus EXPIRED = new CloseStatus(4401, "The token has expired");
  private static final int FORBIDDEN = 4403;
  private static final CloseStatus INIT_TIMEOUT =
      new CloseStatus(4408, "Connection initialisation timeout");
  private static final CloseStatus TOO_MANY_INITS =
      new CloseStatus(4429, "Too many initialisation requests");
  private static final int SEND_MILLIS = 10_000;
  private static final int WAITING_BYTES = 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

  private final WebSocketSession session;
  private final ApiRequest handshake;
  private final Tokens tokens;
  private final Clock clock;
  private final WebGraphQlHandler engine;
  private final RequestStops stops;
  private final SubscriptionProperties limits;
  private final StrictJson strict;
  private final JsonMapper json = JsonMapper.builder().build();
  private final StringBuilder message = new StringBuilder();
  private final CountDownLatch introduced = new CountDownLatch(1);
  private final ConcurrentMap<String, Operation> operations = new ConcurrentHashMap<>();
  private final Thread keeper;
  private volatile ApiRequest client;
  private volatile boolean alive = true;

  SocketConnection(
      WebSocketSession session,
      ApiRequest handshake,
      WebGraphQlHandler engine,
      RequestStops stops,
      SubscriptionProperties limits,
      StrictJson strict,
      Tokens tokens,
      Clock clock) {
    this.session = new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, WAITING_BYTES);
    this.handshake = handshake;
    this.client = handshake;
    this.tokens = tokens;
    this.clock = clock;
    this.engine = engine;
    this.stops = stops;
    this.limits = limits;
    this.strict = strict;
    this.keeper = Thread.ofVirtual().name("websocket").unstarted(this::keep);
  }

  void open() {
    keeper.start();
  }

  ApiRequest handshake() {
    return handshake;
  }

  void seen() {
    alive = true;
  }

  void received(String part, boolean last) {
    seen();
    if (message.length() + part.length() > limits.messageSize()) {
      close(TOO_BIG);
      return;
    }
    message.append(part);
    if (last) {
      String whole = message.toString();
      message.setLength(0);
      SocketMessage.parse(whole, strict).ifPresentOrElse(this::received, () -> close(INVALID));
    }
  }

  private void received(SocketMessage received) {
    switch (received) {
      case SocketMessage.Init init -> {
        if (introduced.getCount() == 0) {
          close(TOO_MANY_INITS);
        } else {
          introduce(init.authorization());
        }
      }
      case SocketMessage.Ping ping -> send(Map.of("type", "pong"));
      case SocketMessage.Pong pong -> seen();
      case SocketMessage.Subscribe subscribe -> {
        if (introduced.getCount() > 0) {
          close(UNAUTHORIZED);
        } else {
          subscribe(subscribe);
        }
      }
      case SocketMessage.Complete(String id) -> {
        Operation ended = operations.remove(id);
        if (ended != null) {
          ended.cancel();
        }
      }
    }
  }

  /** A token that proves nothing ends it, with what the protocol has for a refusal. */
  private void introduce(@Nullable String authorization) {
    try {
      if (authorization != null) {
        client = handshake.by(tokens.proven(authorization));
      }
    } catch (HttpRefusal refusal) {
      int code =
          refusal.code() == ErrorCode.UNAVAILABLE
              ? CloseStatus.SERVICE_OVERLOAD.getCode()
              : FORBIDDEN;
      close(new CloseStatus(code, refusal.error(handshake).getMessage()));
      return;
    }
    introduced.countDown();
    send(Map.of("type", "connection_ack"));
  }

  private void subscribe(SocketMessage.Subscribe subscribe) {
    String id = subscribe.id();
    ApiRequest asked = client.another();
    if (operations.containsKey(id)) {
      close(new CloseStatus(4409, "Subscriber for " + id + " already exists"));
    } else if (operations.size() >= limits.perConnection()) {
      sendErrors(
          id,
          Operation.tooMany(
              "subscription.perConnection",
              "operationsPerConnection",
              limits.perConnection(),
              asked));
    } else {
      Answers answers = new Answers(id);
      Operation operation = new Operation(engine, stops, asked, answers);
      answers.operation = operation;
      operations.put(id, operation);
      // Else a long one would keep the connection from being read.
      Thread.startVirtualThread(() -> operation.run(() -> read(subscribe, asked)));
    }
  }

  private WebGraphQlRequest read(SocketMessage.Subscribe subscribe, ApiRequest asked) {
    return RequestParameters.of(subscribe.request())
        .toGraphQl(Objects.requireNonNull(session.getUri()), session.getHandshakeHeaders(), asked);
  }

  /** Sends what comes of one operation, until it ends or the client wants no more of it. */
  private final class Answers implements Operation.Receiver {
    private final String id;
    private Operation operation;

    @SuppressWarnings("NullAway.Init") // they know each other
    Answers(String id) {
      this.id = id;
    }

    @Override
    public void next(Map<String, Object> result) {
      if (operations.get(id) == operation) {
        send(Map.of("id", id, "type", "next", "payload", result));
      }
    }

    @Override
    public void failed(List<? extends GraphQLError> errors) {
      // First, so that the client can use the name again as soon as it reads of the end.
      if (operations.remove(id, operation)) {
        sendErrors(id, errors);
      }
    }

    @Override
    public void completed() {
      if (operations.remove(id, operation)) {
        send(Map.of("id", id, "type", "complete"));
      }
    }
  }

  private void sendErrors(String id, List<? extends GraphQLError> errors) {
    List<?> told = errors.stream().map(GraphQLError::toSpecification).toList();
    send(Map.of("id", id, "type", "error", "payload", told));
  }

  private void send(Map<String, Object> told) {
    try {
      session.sendMessage(new TextMessage(json.writeValueAsString(told)));
    } catch (IOException | IllegalStateException e) {
      LOG.debug("The client has gone", e);
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  /**
   * Ends it unless the client introduces itself, and answers from time to time; also when its token
   * expires.
   */
  private void keep() {
    try {
      if (!introduced.await(limits.initTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
        close(INIT_TIMEOUT);
        return;
      }
      Expiry expiry = new Expiry(client.signIn(), clock);
      while (session.isOpen()) {
        Thread.sleep(expiry.within(limits.keepAlive()));
        if (expiry.reached()) {
          close(EXPIRED);
          return;
        }
        if (!alive) {
          close(CloseStatus.SESSION_NOT_RELIABLE);
          return;
        }
        alive = false;
        session.sendMessage(new PingMessage());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException e) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  void close(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException e) {
      LOG.debug("The client has gone", e);
    }
  }

  void closed() {
    keeper.interrupt();
    operations.values().forEach(Operation::cancel);
    operations.clear();
  }
}
