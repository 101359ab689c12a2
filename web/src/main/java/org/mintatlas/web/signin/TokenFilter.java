package org.mintatlas.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Collections;
import java.util.function.Supplier;
import org.mintatlas.web.http.ServerRefusals;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.read.HttpRefusal;
import org.springframework.http.HttpHeaders;

/** Looks at the token of a request that has one, and leaves all others alone. */
final class TokenFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Tokens tokens;
  private final transient Supplier<ServerRefusals> refusals;

  /**
   * @param refusals asked for with the first refusal: the server starts before the database is
   *     there
   */
  TokenFilter(Tokens tokens, Supplier<ServerRefusals> refusals) {
    this.tokens = tokens;
    this.refusals = refusals;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      try {
        tokens
            .ofHeaders(Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)))
            .ifPresent(signIn -> ApiRequests.provenBy(signIn, request));
      } catch (HttpRefusal refusal) {
        refusals.get().answerToken(request, response, refusal);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
