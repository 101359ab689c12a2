package org.mintatlas.web.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.cache.HttpCacheContext;
import org.apache.hc.client5.http.impl.cache.CacheConfig;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** A cache that people share, between them and the program, as HTTP knows them. */
final class SharedCache implements AutoCloseable {
  /** Tells how it came to an answer. */
  static final String HOW = "X-Cache";

  /** Of a connection, and not of what is sent over it. */
  private static final Set<String> OF_A_CONNECTION =
      Set.of(
          "connection", "content-length", "host", "http2-settings", "transfer-encoding", "upgrade");

  private final CloseableHttpClient client =
      CachingHttpClients.custom()
          .setCacheConfig(
              CacheConfig.custom().setSharedCache(true).setMaxObjectSize(1_000_000).build())
          .disableContentCompression()
          .build();

  private final HttpServer server;
  private final URI program;

  private SharedCache(HttpServer server, URI program) {
    this.server = server;
    this.program = program;
  }

  /** One before the program of which anything has this address. */
  static SharedCache before(URI program) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    SharedCache cache = new SharedCache(server, program);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", cache::handle);
    server.start();
    return cache;
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).resolve(path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    ClassicRequestBuilder request =
        ClassicRequestBuilder.create(exchange.getRequestMethod())
            .setUri(program.resolve(exchange.getRequestURI()));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (isOfTheMessage(name)) {
            values.forEach(value -> request.addHeader(name, value));
          }
        });
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (body.length > 0) {
      request.setEntity(body, null);
    }
    HttpCacheContext context = HttpCacheContext.create();
    try (exchange) {
      client.execute(
          request.build(),
          context,
          response -> {
            answer(exchange, response, String.valueOf(context.getCacheResponseStatus()));
            return null;
          });
    }
  }

  private static void answer(HttpExchange exchange, ClassicHttpResponse response, String how)
      throws IOException {
    Arrays.stream(response.getHeaders())
        .filter(header -> isOfTheMessage(header.getName()))
        .forEach((Header header) ->
            exchange.getResponseHeaders().add(header.getName(), header.getValue()));
    exchange.getResponseHeaders().set(HOW, how);
    byte[] body =
        response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
    exchange.sendResponseHeaders(response.getCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static boolean isOfTheMessage(String header) {
    return !OF_A_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    client.close();
  }
}
