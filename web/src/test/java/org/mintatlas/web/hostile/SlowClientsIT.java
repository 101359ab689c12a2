package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that take their time, while everybody else is served. */
@Hostile
class SlowClientsIT {
  private static final int CLIENTS = 200;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String HEAD =
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

  private final Prey prey;

  SlowClientsIT(Prey prey) {
    this.prey = prey;
  }

  static Stream<Arguments> othersAreServed() {
    return Stream.of(
        argumentSet("say nothing", "", ""),
        argumentSet("send a header byte by byte", "POST /gra", "phql HTTP/1.1"),
        argumentSet("send a header without end", HEAD + "X: ", "aaaaaaaaaa"),
        argumentSet(
            "send a body byte by byte",
            HEAD + "Content-Length: 1000\r\n\r\n",
            "{\"query\":\"{__typename}\"}"),
        argumentSet("send half a body", HEAD + "Content-Length: 1000\r\n\r\n{\"query\":", ""),
        argumentSet("promise the largest body", HEAD + "Content-Length: 262144\r\n\r\n", ""),
        argumentSet(
            "send pieces without end",
            HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
            "1\r\n"),
        argumentSet(
            "ask to be asked for the body",
            HEAD + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n",
            ""),
        argumentSet(
            "do not read what they asked for",
            (HEAD
                    + "Content-Length: 77\r\n\r\n"
                    + "{\"query\":\"{ districts(first: 100) { nodes { name officialName key kind }"
                    + " } }\"} ")
                .repeat(20),
            ""));
  }

  @ParameterizedTest
  @MethodSource
  void othersAreServed(String atOnce, String slowly) {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = prey.connect();
        slow.add(socket);
        Thread.startVirtualThread(() -> send(socket, atOnce, slowly));
      }
      for (int i = 0; i < 5; i++) {
        Clean.data(prey.query("{ regions(first: 5) { nodes { name } } }"));
        pause();
      }
    } finally {
      slow.forEach(SlowClientsIT::close);
    }
  }

  private static void send(Socket socket, String atOnce, String slowly) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(atOnce.getBytes(ISO_8859_1));
      for (byte each : slowly.getBytes(ISO_8859_1)) {
        pause();
        out.write(each);
      }
    } catch (IOException e) {
      // Thrown out, as it may well be.
      close(socket);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.dividedBy(4));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
