package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program under attack. Requests go over a socket byte for byte, because a well-behaved client
 * would not send most of them.
 *
 * @param port where it listens on this machine
 */
record Prey(int port) {
  /** How long an attacker waits at most; a slow machine may be given more. */
  private static final Duration PATIENCE =
      Duration.parse(System.getProperty("hostile.patience", "PT1S"));

  private static final int ATTEMPTS = 3;

  private static final List<String> AS_CLIENTS_DO =
      List.of(
          "Host: localhost",
          "Connection: close",
          "Content-Type: application/json",
          "Accept: application/graphql-response+json");

  /** Makes sure that the first attack does not pay for what the program does only once. */
  void warmUp() {
    for (int i = 0; i < 5; i++) {
      answer(
          bytes("POST", "/graphql", body("{ regions(first: 1) { nodes { name } } }"), List.of()),
          Duration.ofSeconds(20));
    }
  }

  /** Sends a document as clients do. */
  Answer query(String document) {
    return post(body(document));
  }

  /** Sends a document with the values of its variables. */
  Answer query(String document, Map<String, ?> variables) {
    return post(
        JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables)));
  }

  /** Sends a body as clients do, save for these headers. */
  Answer post(String body, String... headers) {
    return post(body.getBytes(UTF_8), headers);
  }

  /** Sends a body as clients do, save for these headers. */
  Answer post(byte[] body, String... headers) {
    return raw(bytes("POST", "/graphql", body, List.of(headers)));
  }

  /** Sends a request without a body. */
  Answer send(String method, String path, String... headers) {
    return raw(bytes(method, path, new byte[0], List.of(headers)));
  }

  /**
   * Sends these very bytes; up to three times and with more patience each time, as one answer in
   * time shows that the attack does not hold up the program, and a machine that is busy otherwise
   * may.
   */
  Answer raw(byte[] request) {
    Duration patience = PATIENCE;
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return answer(request, patience);
      } catch (NotInTime late) {
        patience = patience.multipliedBy(3);
      }
    }
    return answer(request, patience);
  }

  /** No answer came in the time that an attacker waits. */
  private static final class NotInTime extends AssertionError {
    @Serial private static final long serialVersionUID = 1L;

    NotInTime(Duration patience) {
      super("no answer within " + patience);
    }
  }

  /** Sends these very characters, each as one byte. */
  Answer raw(String request) {
    return raw(request.getBytes(ISO_8859_1));
  }

  /** A connection to it, for attacks that go slowly. */
  Socket connect() {
    try {
      return new Socket(InetAddress.getLoopbackAddress(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body of a request with nothing but a document. */
  static String body(String document) {
    return JsonMapper.shared().writeValueAsString(Map.of("query", document));
  }

  private Answer answer(byte[] request, Duration patience) {
    try (Socket socket = connect()) {
      CompletableFuture<byte[]> answer = new CompletableFuture<>();
      Thread.startVirtualThread(() -> write(socket, request));
      Thread.startVirtualThread(() -> answer.complete(read(socket)));
      return Answer.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new NotInTime(patience);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void write(Socket socket, byte[] request) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
    } catch (IOException e) {
      // Whoever refuses early need not read to the end; the answer tells.
    }
  }

  private static byte[] read(Socket socket) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      byte[] part = new byte[8192];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        answer.write(part, 0, n);
      }
    } catch (IOException e) {
      // Cut off: what came until then is the answer.
      return answer.toByteArray();
    }
    return answer.toByteArray();
  }

  private static byte[] bytes(String method, String path, String body, List<String> headers) {
    return bytes(method, path, body.getBytes(UTF_8), headers);
  }

  /** A header given without a value leaves out what clients send. */
  private static byte[] bytes(String method, String path, byte[] body, List<String> headers) {
    List<String> lines = new ArrayList<>(AS_CLIENTS_DO);
    if (body.length > 0) {
      lines.add("Content-Length: " + body.length);
    }
    for (String header : headers) {
      String name = header.substring(0, header.indexOf(':') + 1);
      lines.removeIf(line -> line.startsWith(name));
      if (header.length() > name.length()) {
        lines.add(header);
      }
    }
    String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
    byte[] start = head.getBytes(ISO_8859_1);
    byte[] request = new byte[start.length + body.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(body, 0, request, start.length, body.length);
    return request;
  }
}
