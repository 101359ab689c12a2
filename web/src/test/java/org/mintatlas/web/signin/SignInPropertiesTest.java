package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SignInPropertiesTest {
  private static final Map<String, String> GIVEN =
      Map.of("issuer-uri", "https://id.example.org/realms/mint", "audience", "mintatlas");

  @Test
  void takeNoTokensWhereNothingIsSet() {
    assertThat(bound(Map.of("issuer-uri", " ")).issuerUri()).isNull();
  }

  @Test
  void needAnAudienceWithAnIssuer() {
    assertThatCode(() -> bound(GIVEN)).doesNotThrowAnyException();
    assertThatThrownBy(() -> bound(Map.of("issuer-uri", "https://id.example.org")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("mintatlas.sign-in.audience is not");
    assertThatThrownBy(() -> bound(Map.of("audience", "mintatlas")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("mintatlas.sign-in.issuer-uri is not");
  }

  @ParameterizedTest
  @CsvSource({
    "issuer-uri, id.example.org, is 'id.example.org'",
    "issuer-uri, ftp://id.example.org, is 'ftp:",
    "issuer-uri, https://id.example.org?x=1, is 'https:",
    "issuer-uri, https://me:secret@id.example.org, is 'https:",
    "clock-skew, 6m, clock-skew is 6m: choose a duration from 0s to 5m",
    "algorithms, HS256, algorithms is 'HS256': choose",
    "algorithms, 'RS256,none', algorithms is 'none': choose",
    "algorithms, '', algorithms is ''",
    "role-claim, '', role-claim is ''",
    "admin-role, mintatlas-programme, are both 'mintatlas-programme'"
  })
  void refuseWhatMakesNoSense(String setting, String value, String sentence) {
    Map<String, String> settings = new HashMap<>(GIVEN);
    settings.put(setting, value);
    assertThatThrownBy(() -> bound(settings))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining(sentence);
  }

  @Test
  void letTokensForDevelopmentBeAloneOnly() {
    assertThatCode(() -> check(Map.of("mintatlas.dev-login", "true"))).doesNotThrowAnyException();
    assertThatThrownBy(() ->
            check(
                Map.of(
                    "mintatlas.dev-login", "true",
                    "mintatlas.database.url", "postgresql://db.example.org/atlas")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("MINTATLAS_DATABASE_URL is set");
    assertThatThrownBy(() ->
            check(
                Map.of(
                    "mintatlas.dev-login", "true",
                    "mintatlas.sign-in.issuer-uri", "https://id.example.org",
                    "mintatlas.sign-in.audience", "mintatlas")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("mintatlas.sign-in.issuer-uri is set");
  }

  private static void check(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    SignInCheck.check(environment);
  }

  private static SignInProperties bound(Map<String, String> settings) {
    Map<String, String> named = new HashMap<>();
    settings.forEach((name, value) -> named.put("mintatlas.sign-in." + name, value));
    return new Binder(new MapConfigurationPropertySource(named))
        .bindOrCreate("mintatlas.sign-in", SignInProperties.class);
  }
}
