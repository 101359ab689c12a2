package org.mintatlas.web.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken, and what is in them.
 *
 * @param issuerUri the OpenID Connect issuer, written as its tokens have it in {@code iss}; where
 *     there is none, no token is taken
 * @param audience what a token must have in {@code aud}, so that none made for others is taken
 * @param clockSkew how much the issuer's clock may differ from ours; up to five minutes
 * @param algorithms in which tokens may be signed; each has a public key, so nobody here can sign
 * @param roleClaim where a token has the roles of its owner, a dot between the steps
 * @param programmeRole the issuer's name of the role of the programme team
 * @param adminRole the issuer's name of the role of those who administrate
 * @param firstAdmin the subject of whoever administrates without that role, to give others theirs;
 *     null for nobody
 */
@ConfigurationProperties("mintatlas.sign-in")
record SignInProperties(
    @Nullable String issuerUri,
    @Nullable String audience,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
    @DefaultValue("realm_access.roles") String roleClaim,
    @DefaultValue("mintatlas-programme") String programmeRole,
    @DefaultValue("mintatlas-admin") String adminRole,
    @Nullable String firstAdmin) {

  private static final List<String> KNOWN_ALGORITHMS =
      List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

  /** Takes an empty text as none, as an environment variable cannot be absent everywhere. */
  SignInProperties {
    issuerUri = emptyAsNone(issuerUri);
    audience = emptyAsNone(audience);
    firstAdmin = emptyAsNone(firstAdmin);
    algorithms = List.copyOf(algorithms);
    if (issuerUri != null && !isIssuer(issuerUri)) {
      throw StartRefused.of(
          "mintatlas.sign-in.issuer-uri is '%s': write it as the tokens have it in iss, such as"
              + " https://id.example.org/realms/mint.",
          issuerUri);
    }
    if (issuerUri == null && audience != null) {
      throw new StartRefused(
          "mintatlas.sign-in.audience is set, but mintatlas.sign-in.issuer-uri is not: set that"
              + " too, or none of them where nobody shall sign in.");
    }
    if (issuerUri != null && audience == null) {
      throw new StartRefused(
          "mintatlas.sign-in.issuer-uri is set, but mintatlas.sign-in.audience is not: name what"
              + " the tokens for this program have in aud, or those made for others would be"
              + " taken.");
    }
    Choices.between(
        "mintatlas.sign-in.clock-skew", clockSkew, Duration.ZERO, Duration.ofMinutes(5));
    requireGiven("role-claim", roleClaim);
    requireGiven("programme-role", programmeRole);
    requireGiven("admin-role", adminRole);
    requireGiven("algorithms", String.join(",", algorithms));
    if (programmeRole.equals(adminRole)) {
      throw StartRefused.of(
          "mintatlas.sign-in.programme-role and mintatlas.sign-in.admin-role are both '%s': name"
              + " two roles.",
          adminRole);
    }
    for (String algorithm : algorithms) {
      Choices.oneOf("mintatlas.sign-in.algorithms", algorithm, KNOWN_ALGORITHMS);
    }
  }

  private static void requireGiven(String setting, String value) {
    if (value.isBlank()) {
      throw StartRefused.of(
          "mintatlas.sign-in.%s is '%s': name something, if only a role that nobody has.",
          setting, value);
    }
  }

  private static @Nullable String emptyAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static boolean isIssuer(String text) {
    try {
      URI uri = new URI(text);
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
