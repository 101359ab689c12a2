package org.mintatlas.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Brings the pages of other origins to {@link Origins}. */
final class OtherOrigins extends OncePerRequestFilter {
  private final Origins origins;

  OtherOrigins(Origins origins) {
    this.origins = origins;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean permitted = origins.permit(request, response);
    if (permitted && CorsUtils.isPreFlightRequest(request)) {
      origins.answerPreflight(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
