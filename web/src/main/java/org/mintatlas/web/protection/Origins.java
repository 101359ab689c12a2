package org.mintatlas.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other origins read what the API answers. Whoever comes from elsewhere is answered
 * as if this were not here, and their browser keeps the answer to itself.
 *
 * <p>What everybody may read is told to everybody in the same words, so that a cache need not tell
 * origins apart. Only an origin with a name may let its pages send cookies along.
 */
public final class Origins extends OncePerRequestFilter {
  /** Where the API answers. */
  public static final List<String> PATHS =
      List.of("/graphql", "/graphql/*", "/download/*", "/calendar/*", "/linked/*", "/geojson/*");

  private static final String EXPOSED =
      "ETag, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, X-Total-Count";
  private static final String METHODS = "GET, HEAD, POST";

  /** What clients of GraphQL send; a browser asks before it sends one of them. */
  private static final String HEADERS =
      "Accept, Accept-Language, Apollo-Require-Preflight, Apollographql-Client-Name,"
          + " Apollographql-Client-Version, Cache-Control, Content-Language, Content-Type,"
          + " GraphQL-Preflight, If-None-Match, Last-Event-ID, traceparent, tracestate,"
          + " X-Apollo-Operation-Id, X-Apollo-Operation-Name, X-Requested-With";

  private static final String PERSONAL_HEADERS = HEADERS + ", Authorization";
  private static final String KEEP_PERMISSION = "3600";

  private final boolean everybody;
  private final Set<String> named;

  Origins(CorsProperties cors) {
    everybody = cors.everybody();
    named = cors.named();
  }

  /**
   * Tells the browser whether the page may read the answer.
   *
   * @return whether it may
   */
  public boolean permit(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (!named.isEmpty()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
    boolean known = isNamed(origin);
    if (known) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    } else if (everybody) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    } else {
      return false;
    }
    response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    return true;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean permitted = permit(request, response);
    if (permitted && CorsUtils.isPreFlightRequest(request)) {
      answerPreflight(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Answers a browser that asks before it sends a request of a page that is permitted. */
  private void answerPreflight(HttpServletRequest request, HttpServletResponse response) {
    boolean known = isNamed(request.getHeader(HttpHeaders.ORIGIN));
    response.setStatus(HttpStatus.NO_CONTENT.value());
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    response.setHeader(
        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, known ? PERSONAL_HEADERS : HEADERS);
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEEP_PERMISSION);
  }

  private boolean isNamed(@Nullable String origin) {
    return origin != null && named.contains(origin);
  }
}
