package org.mintatlas.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands in for an issuer, for development: makes a key when the program starts, signs a token for
 * each role and prints them. With the program its key is gone, and so are the tokens.
 */
final class DevLogin {
  private static final Logger LOG = LoggerFactory.getLogger(DevLogin.class);
  private static final String ISSUER = "https://dev-login.invalid";
  private static final String AUDIENCE = "mintatlas";
  private static final Duration VALID = Duration.ofDays(7);
  private static final List<String> SUBJECTS =
      List.of("coordinator", "initiative", "juror", "programme", "admin");

  private final ECKey key;
  private final TokenRoles roles;
  private final Clock clock;

  private DevLogin(TokenRoles roles, Clock clock) {
    this.roles = roles;
    this.clock = clock;
    try {
      key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java has this curve", e);
    }
  }

  /** Makes the key, prints the tokens and tells whose they are. */
  static TrustedIssuer begin(TokenRoles roles, Clock clock) {
    DevLogin made = new DevLogin(roles, clock);
    made.print();
    return made.issuer();
  }

  private TrustedIssuer issuer() {
    return new TrustedIssuer(
        ISSUER,
        AUDIENCE,
        List.of(JWSAlgorithm.ES256.getName()),
        new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())),
        () -> false);
  }

  /** A token of somebody who is called like their role. */
  private String token(String subject) {
    Instant now = clock.instant();
    List<String> given =
        roles.names().entrySet().stream()
            .filter(role -> role.getValue().equals(subject))
            .map(Map.Entry::getKey)
            .toList();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(subject)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALID)))
            .claim(roles.claim(), given)
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the key is of this algorithm", e);
    }
    return token.serialize();
  }

  private void print() {
    LOG.warn(
        """
        mintatlas.dev-login is on: FOR DEVELOPMENT ONLY. Whoever reads this log can act as any of these.
          The tokens end with this program. Send one as a header: Authorization: Bearer <token>
        {}\
        """,
        SUBJECTS.stream()
            .map(subject -> String.format(Locale.ROOT, "  %-12s %s", subject, token(subject)))
            .collect(Collectors.joining("\n")));
  }
}
