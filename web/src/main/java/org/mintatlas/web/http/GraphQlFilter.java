package org.mintatlas.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Hands requests straight to the endpoint: Spring's dispatcher would take longer to find it than
 * some answers take. Who wants to open a WebSocket goes on to the dispatcher.
 */
final class GraphQlFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final String WEBSOCKET = "websocket";

  private final transient Supplier<GraphQlEndpoint> endpoint;

  /**
   * @param endpoint asked for with the first request: the server starts before the database is
   *     there
   */
  GraphQlFilter(Supplier<GraphQlEndpoint> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (HttpMethod.GET.name().equals(request.getMethod())
        && WEBSOCKET.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
      chain.doFilter(request, response);
    } else {
      endpoint.get().handleRequest(request, response);
    }
  }
}
