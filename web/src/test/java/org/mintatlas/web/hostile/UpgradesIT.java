package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Junk on and about WebSockets. */
@Hostile
class UpgradesIT {
  private static final String UPGRADE =
      "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n";
  private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
  private static final String VERSION = "Sec-WebSocket-Version: 13\r\n";
  private static final String PROTOCOL = "Sec-WebSocket-Protocol: graphql-transport-ws\r\n";

  private final Prey prey;

  UpgradesIT(Prey prey) {
    this.prey = prey;
  }

  static Stream<Arguments> aHandshakeThatIsNone() {
    return Stream.of(
        argumentSet("without a key", UPGRADE + VERSION + PROTOCOL),
        argumentSet(
            "with a key that is none", UPGRADE + VERSION + PROTOCOL + "Sec-WebSocket-Key: x\r\n"),
        argumentSet(
            "of another version", UPGRADE + KEY + PROTOCOL + "Sec-WebSocket-Version: 99\r\n"),
        argumentSet("to what nobody knows", UPGRADE.replace("websocket", "junk") + KEY + VERSION),
        argumentSet("at a wrong place", UPGRADE.replace("/graphql", "/nowhere") + KEY + VERSION));
  }

  @ParameterizedTest
  @MethodSource
  void aHandshakeThatIsNone(String head) {
    Answer answer =
        prey.raw(head.replace("Connection: Upgrade", "Connection: Upgrade, close") + "\r\n");
    Clean.refusal(answer, ErrorCode.BAD_USER_INPUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4400 | junk",
        "4400 | null",
        "4400 | []",
        "4400 | {}",
        "4400 | {\"type\":5}",
        "4400 | {\"type\":\"no_such_type\"}",
        "4400 | {\"type\":\"connection_init\",\"payload\":5}",
        "4400 | {\"type\":\"connection_init\"",
        "4401 | {\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{__typename}\"}}"
      })
  void aMessageThatIsNoneClosesTheSocket(int code, String message) throws Exception {
    assertThat(closedAfter(socket -> socket.sendText(message, true))).isEqualTo(code);
  }

  @Test
  void bytesCloseTheSocket() throws Exception {
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {0, 1, 2});
    assertThat(closedAfter(socket -> socket.sendBinary(bytes, true))).isIn(4400, 1003);
  }

  @Test
  void aMessageOf5MegabytesClosesTheSocket() throws Exception {
    assertThat(closedAfter(socket -> socket.sendText("x".repeat(5 << 20), true))).isIn(4400, 1009);
  }

  @Test
  void listsNestedDeepCloseTheSocket() throws Exception {
    assertThat(closedAfter(socket -> socket.sendText("[".repeat(100_000), true))).isIn(4400, 1009);
  }

  @Test
  void twoGreetingsCloseTheSocket() throws Exception {
    String init = "{\"type\":\"connection_init\"}";
    assertThat(
            closedAfter(socket ->
                socket.sendText(init, true).thenCompose(next -> next.sendText(init, true))))
        .isEqualTo(4429);
  }

  static Stream<Arguments> frames() {
    return Stream.of(
        argumentSet("without a mask", "\u0081\u0002{}"),
        argumentSet("of a kind that is none", "\u008f\u0080\u0000\u0000\u0000\u0000"),
        argumentSet("that go on from nothing", "\u0080\u0080\u0000\u0000\u0000\u0000"),
        argumentSet("with flags that nobody agreed on", "\u00f1\u0080\u0000\u0000\u0000\u0000"),
        argumentSet("of half a character", "\u0081\u0081\u0000\u0000\u0000\u0000\u00ff"),
        argumentSet(
            "a ping too long",
            "\u0089\u00fe\u0001\u0000\u0000\u0000\u0000\u0000" + "x".repeat(256)));
  }

  @ParameterizedTest
  @MethodSource
  void frames(String frame) {
    byte[] bytes = (UPGRADE + KEY + VERSION + PROTOCOL + "\r\n" + frame).getBytes(ISO_8859_1);
    Answer answer = prey.raw(bytes);
    assertThat(answer.status()).isEqualTo(101);
  }

  private interface Attack {
    CompletableFuture<WebSocket> on(WebSocket socket);
  }

  private int closedAfter(Attack attack) throws Exception {
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    WebSocket.Listener listener =
        new WebSocket.Listener() {
          @Override
          public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
          }

          @Override
          public void onError(WebSocket socket, Throwable error) {
            closed.completeExceptionally(error);
          }
        };
    try (HttpClient http = HttpClient.newHttpClient()) {
      WebSocket socket =
          http.newWebSocketBuilder()
              .subprotocols("graphql-transport-ws")
              .buildAsync(URI.create("ws://127.0.0.1:" + prey.port() + "/graphql"), listener)
              .get(5, TimeUnit.SECONDS);
      CompletableFuture<?> sent = attack.on(socket);
      try {
        return closed.get(5, TimeUnit.SECONDS);
      } finally {
        sent.cancel(true);
        socket.abort();
      }
    }
  }
}
