package org.mintatlas.web.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client over WebSocket that says what a test wants, and keeps what it hears. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int PATIENCE_SECONDS = 20;

  private final JsonMapper json = JsonMapper.builder().build();
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  private SocketClient(int port, @Nullable String protocol, Map<String, String> headers) {
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    headers.forEach(builder::header);
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this).join();
  }

  public static SocketClient connect(
      int port, @Nullable String protocol, Map<String, String> headers) {
    return new SocketClient(port, protocol, headers);
  }

  public static SocketClient connect(int port) {
    return connect(port, "graphql-transport-ws", Map.of());
  }

  /** One that has introduced itself. */
  public static SocketClient introduced(int port) {
    return introduced(port, Map.of());
  }

  /** One that has introduced itself with a token. */
  public static SocketClient introduced(int port, String token) {
    return introduced(port, Map.of("authorization", "Bearer " + token));
  }

  private static SocketClient introduced(int port, Map<String, String> payload) {
    SocketClient client = connect(port);
    client.say(
        client.json.writeValueAsString(Map.of("type", "connection_init", "payload", payload)));
    assertThat(client.hear().get("type").asString()).isEqualTo("connection_ack");
    return client;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(json.readTree(part.toString()));
      part.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.completeExceptionally(error);
  }

  public void say(String text) {
    socket.sendText(text, true).join();
  }

  void sayInBytes() {
    socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
  }

  /** Wants a document to run under a name. */
  public void subscribe(String id, String query) {
    say(
        json.writeValueAsString(
            Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query))));
  }

  /** The next thing that it hears within a short time; null when there is nothing. */
  public @Nullable JsonNode hearSoon() {
    try {
      return heard.poll(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next thing it hears. */
  public JsonNode hear() {
    try {
      JsonNode next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("something is heard").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it has been ended. */
  public boolean isClosed() {
    return closed.isDone();
  }

  /** The code with which the other side ends it. */
  public int closeCode() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
