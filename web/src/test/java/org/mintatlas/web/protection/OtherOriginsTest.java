package org.mintatlas.web.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OtherOriginsTest {
  private static final String MAP = "https://karte.example.org";
  private final OtherOrigins filter = new OtherOrigins(List.of(MAP));
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  void anAllowedPageMayReadTheAnswer() throws Exception {
    filter.doFilter(request("POST", MAP), response, chain);

    assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(MAP);
    assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
    assertThat(response.getHeader("Access-Control-Expose-Headers")).contains("ETag");
    assertThat(response.getHeaders("Vary")).contains("Origin");
    assertThat(chain.getRequest()).isNotNull();
  }

  @Test
  void anAllowedPageIsToldSoBeforeItAsks() throws Exception {
    MockHttpServletRequest question = request("OPTIONS", MAP);
    question.addHeader("Access-Control-Request-Method", "POST");
    question.addHeader("Access-Control-Request-Headers", "content-type");
    filter.doFilter(question, response, chain);

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("Access-Control-Allow-Methods")).contains("POST");
    assertThat(response.getHeader("Access-Control-Allow-Headers")).contains("content-type");
    assertThat(chain.getRequest()).as("goes no further").isNull();
  }

  @Test
  void anyOtherPageIsAnsweredAsIfThereWereNoFilter() throws Exception {
    filter.doFilter(request("POST", "https://elsewhere.example"), response, chain);

    assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
    assertThat(response.getHeaders("Vary")).contains("Origin");
    assertThat(chain.getRequest()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"karte.example.org", "https://a.example/", "https://*.example", "null"})
  void aSettingThatIsNoOriginIsRefused(String origin) {
    assertThatThrownBy(() -> new CorsProperties(List.of(origin)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(origin);
  }

  private static MockHttpServletRequest request(String method, String origin) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
    request.addHeader("Origin", origin);
    return request;
  }
}
