package org.mintatlas.web.subscription;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.StrictJson;
import org.mintatlas.web.request.OpenConnections;
import org.mintatlas.web.request.RequestStops;
import org.mintatlas.web.signin.Tokens;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** All WebSockets. */
final class Sockets extends AbstractWebSocketHandler
    implements SubProtocolCapable, HandshakeInterceptor {
  private static final String PROTOCOL = "graphql-transport-ws";
  private static final CloseStatus OTHER_PROTOCOL =
      new CloseStatus(4406, "Subprotocol not acceptable");
  private static final CloseStatus TOO_MANY =
      new CloseStatus(CloseStatus.SERVICE_OVERLOAD.getCode(), "Too many connections");
  private static final String HANDSHAKE = ApiRequest.class.getName();

  private final WebGraphQlHandler engine;
  private final RequestStops stops;
  private final SubscriptionProperties limits;
  private final OpenConnections open;
  private final StrictJson json;
  private final Tokens tokens;
  private final Clock clock;
  private final Map<String, SocketConnection> connections = new ConcurrentHashMap<>();
  private volatile boolean ending;

  Sockets(
      WebGraphQlHandler engine,
      RequestStops stops,
      SubscriptionProperties limits,
      OpenConnections open,
      StrictJson json,
      Tokens tokens,
      Clock clock) {
    this.engine = engine;
    this.stops = stops;
    this.limits = limits;
    this.open = open;
    this.json = json;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of(PROTOCOL);
  }

  /** So that a long message takes memory only when it comes, and not with each connection. */
  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    if (request instanceof ServletServerHttpRequest http) {
      attributes.put(HANDSHAKE, ApiRequests.of(http.getServletRequest()));
    }
    return true;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
      session.close(OTHER_PROTOCOL);
      return;
    }
    if (!(session.getAttributes().get(HANDSHAKE) instanceof ApiRequest handshake)
        || !open.take(handshake.caller())) {
      session.close(TOO_MANY);
      return;
    }
    SocketConnection connection =
        new SocketConnection(session, handshake, engine, stops, limits, json, tokens, clock);
    connections.put(session.getId(), connection);
    connection.open();
    if (ending) {
      connection.close(CloseStatus.GOING_AWAY);
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    SocketConnection connection = connections.get(session.getId());
    if (connection != null) {
      connection.received(message.getPayload(), message.isLast());
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message)
      throws Exception {
    session.close(SocketConnection.INVALID);
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    SocketConnection connection = connections.get(session.getId());
    if (connection != null) {
      connection.seen();
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    SocketConnection connection = connections.remove(session.getId());
    if (connection != null) {
      connection.closed();
      open.leave(connection.handshake().caller());
    }
  }

  /** Ends all; clients connect again, then with another instance or after the restart. */
  void end() {
    ending = true;
    connections.values().forEach(connection -> connection.close(CloseStatus.GOING_AWAY));
  }
}
