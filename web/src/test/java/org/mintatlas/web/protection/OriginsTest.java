package org.mintatlas.web.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OriginsTest {
  private static final String MAP = "https://karte.example.org";
  private static final String ELSEWHERE = "https://elsewhere.example";

  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  /** Who asks; what the setting names; which origin is told; whether cookies may come along. */
  @ParameterizedTest
  @CsvSource({
    ELSEWHERE + ",*,*,false,false",
    ELSEWHERE + "," + MAP + ",,false,true",
    ELSEWHERE + ",*;" + MAP + ",*,false,true",
    ELSEWHERE + ",none,,false,false",
    MAP + ",*,*,false,false",
    MAP + "," + MAP + "," + MAP + ",true,true",
    MAP + ",*;" + MAP + "," + MAP + ",true,true",
    MAP + ",none,,false,false",
    "null,*,*,false,false",
    "null," + MAP + ",,false,true",
    ",*,*,false,false",
    "," + MAP + ",,false,true"
  })
  void aPageMayReadWhatItsOriginMay(
      @Nullable String origin,
      String setting,
      @Nullable String allowed,
      boolean credentials,
      boolean varies)
      throws Exception {
    filter(setting.split(";", -1)).doFilter(request("POST", origin), response, chain);

    assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(allowed);
    assertThat(response.getHeader("Access-Control-Allow-Credentials"))
        .isEqualTo(credentials ? "true" : null);
    assertThat(response.getHeaders("Vary").contains("Origin")).isEqualTo(varies);
    String exposed = response.getHeader("Access-Control-Expose-Headers");
    if (allowed == null) {
      assertThat(exposed).isNull();
    } else {
      assertThat(exposed)
          .isEqualTo(
              "ETag, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, X-Total-Count");
    }
    assertThat(chain.getRequest()).as("is answered like any other").isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"*,false", MAP + ",true"})
  void aBrowserThatAsksBeforeIsToldWhatItMaySend(String setting, boolean authorization)
      throws Exception {
    filter(setting).doFilter(preflight(MAP), response, chain);

    assertThat(response.getStatus()).isEqualTo(204);
    assertThat(response.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, POST");
    assertThat(response.getHeader("Access-Control-Max-Age")).isEqualTo("3600");
    List<String> headers =
        List.of(String.valueOf(response.getHeader("Access-Control-Allow-Headers")).split(", ", -1));
    assertThat(headers)
        .contains("Content-Type", "Accept", "Accept-Language", "If-None-Match", "traceparent")
        .contains("Apollo-Require-Preflight", "X-Apollo-Operation-Name");
    assertThat(headers.contains("Authorization")).isEqualTo(authorization);
    assertThat(chain.getRequest()).as("goes no further").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", MAP})
  void aBrowserThatAsksForAStrangerIsAnsweredAsIfThereWereNoFilter(String setting)
      throws Exception {
    filter(setting).doFilter(preflight(ELSEWHERE), response, chain);
    assertThat(response.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
    assertThat(chain.getRequest()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"karte.example.org", "https://a.example/", "https://*.example", "null", "NONE"})
  void aSettingThatIsNoOriginIsRefused(String origin) {
    assertThatThrownBy(() -> new CorsProperties(List.of(origin)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(origin);
  }

  @Test
  void noneStandsAlone() {
    assertThatThrownBy(() -> new CorsProperties(List.of("none", MAP)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("'none'");
  }

  private static Origins filter(String... setting) {
    return new Origins(new CorsProperties(List.of(setting)));
  }

  private static MockHttpServletRequest preflight(String origin) {
    MockHttpServletRequest question = request("OPTIONS", origin);
    question.addHeader("Access-Control-Request-Method", "POST");
    question.addHeader("Access-Control-Request-Headers", "content-type");
    return question;
  }

  private static MockHttpServletRequest request(String method, @Nullable String origin) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    return request;
  }
}
