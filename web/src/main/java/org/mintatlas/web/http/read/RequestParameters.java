package org.mintatlas.web.http.read;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * What a client sends, in a body, in a URL or in a message. One rule holds wherever it comes from:
 * null and an empty text count as not given, and a value of a wrong type is refused. Names that are
 * not known are left alone, as the specification wants it.
 *
 * @param document the text; a marker of the engine when the request names its document instead
 * @param operationName which operation of the document to run
 * @param variables by name
 * @param extensions whatever clients and servers agree on
 * @param documentId names the document instead of sending it
 */
public record RequestParameters(
    String document,
    @Nullable String operationName,
    Map<String, @Nullable Object> variables,
    Map<String, Object> extensions,
    @Nullable String documentId) {

  /**
   * Takes them from what was read.
   *
   * @throws HttpRefusal when one is of a wrong type, or none tells the document
   */
  public static RequestParameters of(Map<?, ?> read) {
    String query = text(read, "query");
    String documentId = text(read, "documentId");
    Map<String, Object> extensions = map(read, "extensions");
    if (query == null && documentId == null && extensions.get("persistedQuery") == null) {
      throw HttpRefusal.badInput("query", "http.missing");
    }
    return new RequestParameters(
        query == null ? PersistedQuerySupport.PERSISTED_QUERY_MARKER : query,
        text(read, "operationName"),
        map(read, "variables"),
        extensions,
        documentId);
  }

  /**
   * As the engine wants it.
   *
   * @param uri where they came to
   * @param headers that came along
   * @param asked goes with the request wherever it goes
   */
  public WebGraphQlRequest toGraphQl(URI uri, HttpHeaders headers, ApiRequest asked) {
    asked.documentId(documentId);
    WebGraphQlRequest request =
        new WebGraphQlRequest(
            uri,
            headers,
            null,
            null,
            Map.of(),
            new DefaultGraphQlRequest(document, operationName, variables, extensions),
            asked.traceId(),
            asked.messages().locale());
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(asked::putInto).build());
    return request;
  }

  public WebGraphQlRequest toGraphQl(HttpServletRequest http, ApiRequest asked) {
    return toGraphQl(
        URI.create(http.getRequestURI()), new ServletServerHttpRequest(http).getHeaders(), asked);
  }

  private static @Nullable String text(Map<?, ?> read, String name) {
    return switch (read.get(name)) {
      case null -> null;
      case String text -> text.isEmpty() ? null : text;
      default -> throw HttpRefusal.badInput(name, "http.string");
    };
  }

  @SuppressWarnings("unchecked") // the names in an object of JSON are strings
  private static <V extends @Nullable Object> Map<String, V> map(Map<?, ?> read, String name) {
    return switch (read.get(name)) {
      case null -> Map.of();
      case Map<?, ?> map -> (Map<String, V>) map;
      default -> throw HttpRefusal.badInput(name, "http.object");
    };
  }
}
