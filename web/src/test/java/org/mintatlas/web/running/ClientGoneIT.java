package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** What becomes of requests whose client closes the connection. */
@RunningAtlas
@TestPropertySource(
    properties = {
      "mintatlas.database.statement-timeout=2m",
      "mintatlas.limits.request-time=2m",
      "mintatlas.cache.answers=0MB"
    })
class ClientGoneIT {
  private static final String BODY = "{\"query\":\"{ region(slug: \\\"zdi-koeln\\\") { name } }\"}";
  private static final String REQUEST =
      "POST /graphql HTTP/1.1\r\nHost: atlas\r\nContent-Type: application/json\r\n"
          + "Content-Length: %d\r\n\r\n%s".formatted(BODY.length(), BODY);

  /** More often than the program looks whether the client is there. */
  private static final int LONG_ENOUGH = 3000;

  @Autowired private Environment program;

  private Intruder intruder;

  @BeforeEach
  void lock() throws SQLException {
    intruder = new Intruder(program);
    intruder.lockRegions();
  }

  @AfterEach
  void unlock() throws SQLException {
    intruder.close();
  }

  @Test
  void theirStatementIsEnded() throws Exception {
    try (Socket client = client()) {
      send(client, REQUEST);
      intruder.awaitWaiting(1);
    }
    intruder.awaitWaiting(0);
  }

  @Test
  void theirStatementIsEndedWhenTheConnectionIsReset() throws Exception {
    try (Socket client = client()) {
      send(client, REQUEST);
      intruder.awaitWaiting(1);
      client.setSoLinger(true, 0);
    }
    intruder.awaitWaiting(0);
  }

  /** The first characters of the next request come while the first one still runs. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 200})
  void aClientThatIsThereGetsItsAnswers(int ahead) throws Exception {
    int part = Math.min(ahead, REQUEST.length());
    try (Socket client = client()) {
      send(client, REQUEST + REQUEST.substring(0, part));
      intruder.awaitWaiting(1);
      Thread.sleep(LONG_ENOUGH);
      intruder.awaitWaiting(1);
      intruder.unlock();
      assertThat(answer(client)).contains("zdi-Zentrum Köln");
      send(client, REQUEST.substring(part));
      assertThat(answer(client)).contains("zdi-Zentrum Köln");
    }
  }

  private Socket client() throws IOException {
    return new Socket(
        InetAddress.ofLiteral("127.0.0.1"),
        program.getRequiredProperty("local.server.port", Integer.class));
  }

  private static void send(Socket client, String bytes) throws IOException {
    client.getOutputStream().write(bytes.getBytes(UTF_8));
    client.getOutputStream().flush();
  }

  /** All until the name, or the end. */
  private static String answer(Socket client) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] bytes = new byte[4096];
    int read = client.getInputStream().read(bytes);
    while (read > 0) {
      answer.append(new String(bytes, 0, read, UTF_8));
      if (answer.toString().contains("}}}")) {
        break;
      }
      read = client.getInputStream().read(bytes);
    }
    return answer.toString();
  }
}
