package org.mintatlas.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers with every answer what they must not do with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SecurityHeaders extends OncePerRequestFilter {
  /** Data is no page: nothing in it is loaded or run. */
  private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

  /**
   * The one style that GraphiQL writes into the page, so that it does not scroll under a dialog.
   */
  private static final String NO_SCROLLING =
      "'sha256-Y/huXlwoYkVyQlxwSVcCi1RCDGDCSVBzDt0hYP9qlTc='";

  /** GraphiQL loads from us and asks us. */
  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self' "
          + NO_SCROLLING
          + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean page = path.startsWith("/graphiql") || path.startsWith("/_static/");
    write(response, page ? PAGE : DATA);
    chain.doFilter(request, response);
  }

  /** Tells it with an answer that has nothing but data. */
  public static void ofData(HttpServletResponse response) {
    write(response, DATA);
  }

  private static void write(HttpServletResponse response, String policy) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }

  /** What the server refuses by itself comes by here only as an error. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
