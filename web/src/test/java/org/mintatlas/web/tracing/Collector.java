package org.mintatlas.web.tracing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes traces by OTLP and looks into them no further than the bytes. */
final class Collector implements AutoCloseable {
  private static final int MOST_SECONDS = 30;

  private final HttpServer server;
  private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext(
        "/v1/traces",
        exchange -> {
          try (InputStream body = exchange.getRequestBody()) {
            received.add(body.readAllBytes());
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  /** Whether spans of a trace come in. */
  boolean receives(String traceId) throws InterruptedException {
    byte[] batch = next();
    while (batch != null) {
      if (HexFormat.of().formatHex(batch).contains(traceId)) {
        return true;
      }
      batch = next();
    }
    return false;
  }

  private byte @Nullable [] next() throws InterruptedException {
    return received.poll(MOST_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
