package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.web.http.read.HttpRefusal;

class TokensTest {
  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final TokenRoles ROLES =
      new TokenRoles(
          "realm_access.roles",
          Map.of("mintatlas-programme", "programme", "mintatlas-admin", "admin"),
          null);
  private static final Duration SKEW = Duration.ofSeconds(30);

  private final Tokens tokens = of(ISSUER);

  private static Tokens of(TestIssuer issuer) {
    return Tokens.of(
        () -> IssuerKeys.trusted(issuer.uri(), TestIssuer.AUDIENCE, List.of("RS256")),
        ROLES,
        SKEW,
        Clock.systemUTC());
  }

  @AfterAll
  static void stopIssuer() {
    ISSUER.close();
  }

  private static HttpRefusal refused(Tokens tokens, String authorization) {
    return catchThrowableOfType(HttpRefusal.class, () -> tokens.proven(authorization));
  }

  @Test
  void tellWhoSomebodyIs() {
    Instant before = Instant.now();
    SignIn signIn =
        tokens.proven("Bearer " + ISSUER.token("anna", "mintatlas-admin", "offline_access"));

    assertThat(signIn.issuer()).isEqualTo(ISSUER.uri());
    assertThat(signIn.subject()).isEqualTo("anna");
    assertThat(signIn.roles()).containsExactly("admin");
    assertThat(signIn.expiresAt())
        .isBetween(before.plusSeconds(3628), Instant.now().plusSeconds(3631));
  }

  @Test
  void takeClocksIntoAccountThatDiffer() {
    assertThat(tokens.proven("Bearer " + ISSUER.token(Duration.ofSeconds(-20))).subject())
        .isEqualTo("anna");
    assertThat(refused(tokens, "Bearer " + ISSUER.token(Duration.ofSeconds(-31)))).isNotNull();
  }

  static Stream<Map.Entry<String, String>> bad() {
    return ISSUER.badTokens().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refuseWhatProvesNothing(Map.Entry<String, String> token) {
    HttpRefusal refusal = refused(tokens, "Bearer " + token.getValue());

    assertThat(refusal.code()).isEqualTo(ErrorCode.UNAUTHENTICATED);
    assertThat(refusal.headers().getFirst("WWW-Authenticate"))
        .matches("Bearer error=\"invalid_token\", error_description=\"[ !#-\\[\\]-~]+\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer ä", "bearer,", "Basic eDp5", ""})
  void refuseWhatIsNoTokenWhereOneIsMeant(String authorization) {
    assertThat(refused(tokens, authorization)).hasMessage("signIn.malformed");
  }

  @Test
  void leaveHeadersOfOthersAlone() {
    assertThat(tokens.ofHeaders(List.of("Basic eDp5"))).isEmpty();
    assertThat(Tokens.none().ofHeaders(List.of("Basic eDp5", "Digest x"))).isEmpty();
  }

  @Test
  void refuseTwoHeaders() {
    String good = "Bearer " + ISSUER.token("anna");
    assertThat(tokens.ofHeaders(List.of(good))).isPresent();
    assertThatThrownBy(() -> tokens.ofHeaders(List.of(good, good))).hasMessage("signIn.malformed");
    assertThatThrownBy(() -> tokens.ofHeaders(List.of("Basic eDp5", good)))
        .hasMessage("signIn.malformed");
  }

  @Test
  void areNotTakenWithoutAnIssuer() {
    HttpRefusal refusal = refused(Tokens.none(), "Bearer " + ISSUER.token("anna"));
    assertThat(refusal).hasMessage("signIn.none");
    assertThat(refusal.code()).isEqualTo(ErrorCode.UNAUTHENTICATED);
  }

  @Test
  void cannotBeCheckedWhileTheIssuerHasNeverAnswered() {
    try (TestIssuer issuer = TestIssuer.start()) {
      Tokens checked = of(issuer);
      issuer.silent(true);
      for (int i = 0; i < 5; i++) {
        HttpRefusal refusal = refused(checked, "Bearer " + issuer.token("anna"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(refusal.status()).isEqualTo(503);
      }
    }
  }

  @Test
  void areStillCheckedWithTheLastKeysWhileItDoesNot() {
    try (TestIssuer issuer = TestIssuer.start()) {
      Tokens checked = of(issuer);
      assertThat(checked.proven("Bearer " + issuer.token("anna")).subject()).isEqualTo("anna");
      issuer.silent(true);
      assertThat(checked.proven("Bearer " + issuer.token("ben")).subject()).isEqualTo("ben");
      issuer.rotate();
      assertThat(refused(checked, "Bearer " + issuer.token("anna")).code())
          .isEqualTo(ErrorCode.UNAVAILABLE);
    }
  }

  @Test
  void followTheKeysOfTheIssuerWithoutAskingForEachToken() {
    try (TestIssuer issuer = TestIssuer.start()) {
      Tokens checked = of(issuer);
      String old = "Bearer " + issuer.token("anna");
      checked.proven(old);
      checked.proven(old);
      assertThat(issuer.reads()).isEqualTo(1);

      issuer.rotate();
      assertThat(checked.proven("Bearer " + issuer.token("anna")).subject()).isEqualTo("anna");
      assertThat(issuer.reads()).isEqualTo(2);
      for (int i = 0; i < 20; i++) {
        assertThat(refused(checked, old).code()).isEqualTo(ErrorCode.UNAUTHENTICATED);
      }
      assertThat(issuer.reads()).isEqualTo(2);
    }
  }

  @Test
  void areNotTakenFromAnIssuerThatCallsItselfOtherwise() {
    Tokens checked =
        Tokens.of(
            () -> IssuerKeys.trusted(ISSUER.uri() + "/", TestIssuer.AUDIENCE, List.of("RS256")),
            ROLES,
            SKEW,
            Clock.systemUTC());
    assertThat(
            refused(
                    checked,
                    "Bearer "
                        + ISSUER.token(
                            (JWTClaimsSet.Builder claims) -> claims.issuer(ISSUER.uri() + "/")))
                .code())
        .isEqualTo(ErrorCode.UNAVAILABLE);
  }

  /** A WebSocket tells the reason of its end in 123 bytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "malformed",
        "invalid",
        "issuer",
        "audience",
        "expired",
        "claims",
        "unreachable"
      })
  void areRefusedInShortSentences(String reason) {
    for (Messages messages : Messages.values()) {
      assertThat(messages.text("signIn." + reason).getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(123);
    }
  }
}
