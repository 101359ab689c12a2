package org.mintatlas.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of certain origins read what the API answers. Whoever comes from elsewhere is answered
 * as if this were not here, and their browser keeps the answer to itself.
 */
final class OtherOrigins extends OncePerRequestFilter {
  private static final Duration KEEP_PERMISSION = Duration.ofHours(1);

  private final CorsConfiguration allowed = new CorsConfiguration();
  private final DefaultCorsProcessor processor = new DefaultCorsProcessor();

  OtherOrigins(List<String> origins) {
    allowed.setAllowedOrigins(origins);
    allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
    allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    allowed.setExposedHeaders(
        List.of("ETag", "RateLimit", "RateLimit-Policy", "Retry-After", "Server-Timing"));
    allowed.setAllowCredentials(false);
    allowed.setMaxAge(KEEP_PERMISSION);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    boolean ours = allowed.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null;
    if (ours && CorsUtils.isCorsRequest(request)) {
      boolean goesOn = processor.processRequest(allowed, request, response);
      if (!goesOn || CorsUtils.isPreFlightRequest(request)) {
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
