package org.mintatlas.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiRequestTest {
  private static final Instant LATER = Instant.parse("2026-01-01T10:00:00Z");
  private static final SignIn ANNA = signIn("https://id.example.org", "anna");

  private final ApiRequest anonymous = new ApiRequest("0".repeat(32), Language.EN, Caller.UNKNOWN);

  private static SignIn signIn(String issuer, String subject) {
    return new SignIn(issuer, subject, Set.of("admin"), LATER);
  }

  @Test
  void isAnonymousUntilSomebodyHasProvenWhoTheyAre() {
    assertThat(anonymous.signIn()).isNull();
    assertThat(anonymous.caller().anonymous()).isTrue();

    ApiRequest known = anonymous.by(ANNA);
    assertThat(known.signIn()).isEqualTo(ANNA);
    assertThat(known.caller().anonymous()).isFalse();
    assertThat(known.traceId()).isEqualTo(anonymous.traceId());
    assertThat(known.messages()).isEqualTo(Language.EN);
  }

  @Test
  void keepsItsCallerUnderAnotherTraceIdAndInAnotherLanguage() {
    ApiRequest known = anonymous.by(ANNA);
    assertThat(known.another().signIn()).isEqualTo(ANNA);
    assertThat(known.another().caller()).isEqualTo(known.caller());
    assertThat(known.in(Language.DE).signIn()).isEqualTo(ANNA);
    assertThat(known.in(Language.DE).caller()).isEqualTo(known.caller());
    assertThat(known.in(Language.DE).messages()).isEqualTo(Language.DE);
  }

  @Test
  void tellsSubjectsOfTwoIssuersApart() {
    assertThat(Caller.of(ANNA))
        .isEqualTo(Caller.of(signIn("https://id.example.org", "anna")))
        .isNotEqualTo(Caller.of(signIn("https://id.example.org", "anna b")))
        .isNotEqualTo(Caller.of(signIn("https://id.example.com", "anna")));
  }
}
