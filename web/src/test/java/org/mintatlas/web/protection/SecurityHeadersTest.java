package org.mintatlas.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

  @Test
  void dataIsNoPage() throws Exception {
    MockHttpServletResponse answer = answer("/graphql");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Permissions-Policy")).contains("geolocation=()");
  }

  @Test
  void thePageLoadsFromUsAloneAndRunsNothingWrittenIntoIt() throws Exception {
    assertThat(answer("/graphiql").getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
        .doesNotContain("unsafe", "http", "*");
  }

  @Test
  void thePageIsKnownBelowAContextPath() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/atlas/graphiql");
    request.setContextPath("/atlas");
    assertThat(answer(request).getHeader("Content-Security-Policy")).contains("script-src 'self';");
  }

  private static MockHttpServletResponse answer(String path) throws Exception {
    return answer(new MockHttpServletRequest("GET", path));
  }

  private static MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new SecurityHeaders().doFilter(request, response, new MockFilterChain());
    return response;
  }
}
