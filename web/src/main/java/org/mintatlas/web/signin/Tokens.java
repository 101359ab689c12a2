package org.mintatlas.web.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.web.Causes;
import org.mintatlas.web.http.read.HttpRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/** Finds out who a token proves somebody to be. */
public final class Tokens {
  private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
  private static final String SCHEME = "bearer";
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([\\w.~+/-]+=*)", Pattern.CASE_INSENSITIVE);

  /** What OpenID Connect lets a subject have at most. */
  private static final int LONGEST_SUBJECT = 255;

  private final @Nullable Supplier<Check> check;

  private Tokens(@Nullable Supplier<Check> check) {
    this.check = check;
  }

  /** Takes no token at all. */
  static Tokens none() {
    return new Tokens(null);
  }

  /**
   * Takes those of one issuer.
   *
   * @param issuer asked for with the first token
   */
  static Tokens of(Supplier<TrustedIssuer> issuer, TokenRoles roles, Duration skew, Clock clock) {
    return new Tokens(SingletonSupplier.of(() -> new Check(issuer.get(), roles, skew, clock)));
  }

  /** Makes ready what the first token would wait for; what fails will be tried again then. */
  void prepare() {
    if (check != null) {
      check.get().prepare();
    }
  }

  /**
   * Who asks with such headers; empty where they say nothing of it, or in a way that is none of
   * ours but, say, a proxy's.
   *
   * @param authorization the values of all headers {@code Authorization}
   * @throws HttpRefusal when they prove nothing
   */
  Optional<SignIn> ofHeaders(List<String> authorization) {
    boolean ours =
        authorization.stream()
            .anyMatch(value -> value.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME));
    if (!ours) {
      return Optional.empty();
    }
    if (authorization.size() > 1) {
      throw refusal("signIn.malformed");
    }
    return Optional.of(proven(authorization.getFirst()));
  }

  /**
   * Who a token proves somebody to be.
   *
   * @param authorization the word Bearer and the token, as in the header
   * @throws HttpRefusal when it proves nothing
   */
  public SignIn proven(String authorization) {
    if (check == null) {
      throw refusal("signIn.none");
    }
    Matcher bearer = BEARER.matcher(authorization.strip());
    if (!bearer.matches()) {
      throw refusal("signIn.malformed");
    }
    return check.get().proven(bearer.group(1));
  }

  /** In the form that RFC 6750 has for it; the description is English and has no quotes. */
  private static HttpRefusal refusal(String key) {
    return HttpRefusal.of(ErrorCode.UNAUTHENTICATED, key)
        .header(
            HttpHeaders.WWW_AUTHENTICATE,
            String.format(
                Locale.ROOT,
                "Bearer error=\"invalid_token\", error_description=\"%s\"",
                Messages.ENGLISH.text(key)));
  }

  /** What is wrong with a token that the issuer has signed, in the order in which it is told. */
  private record Rule(String broken, OAuth2TokenValidator<Jwt> validator) {}

  /** The check of one issuer's tokens. */
  private static final class Check {
    private final TrustedIssuer issuer;
    private final TokenRoles roles;
    private final Duration skew;
    private final NimbusJwtDecoder decoder;
    private final List<Rule> rules;

    Check(TrustedIssuer issuer, TokenRoles roles, Duration skew, Clock clock) {
      this.issuer = issuer;
      this.roles = roles;
      this.skew = skew;
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      // What most issuers write, what RFC 9068 wants of access tokens, and nothing.
      processor.setJWSTypeVerifier(
          new DefaultJOSEObjectTypeVerifier<>(
              JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              issuer.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()),
              issuer.keys()));
      processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the rules below do that
      decoder = new NimbusJwtDecoder(processor);
      decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
      JwtTimestampValidator time = new JwtTimestampValidator(skew);
      time.setClock(clock);
      rules =
          List.of(
              new Rule("signIn.issuer", new JwtIssuerValidator(issuer.name())),
              new Rule("signIn.audience", new JwtAudienceValidator(issuer.audience())),
              new Rule("signIn.expired", time));
    }

    void prepare() {
      try {
        issuer.keys().get(new JWKSelector(new JWKMatcher.Builder().build()), null);
      } catch (KeySourceException e) {
        LOG.debug("The issuer does not answer yet.", e);
      }
    }

    SignIn proven(String token) {
      Jwt jwt = signed(token);
      for (Rule rule : rules) {
        if (rule.validator().validate(jwt).hasErrors()) {
          throw refusal(rule.broken());
        }
      }
      String subject = jwt.getSubject();
      Instant expiry = jwt.getExpiresAt();
      if (subject == null
          || subject.isBlank()
          || subject.length() > LONGEST_SUBJECT
          || expiry == null) {
        throw refusal("signIn.claims");
      }
      return new SignIn(issuer.name(), subject, roles.in(jwt.getClaims()), expiry.plus(skew));
    }

    private Jwt signed(String token) {
      try {
        return decoder.decode(token);
      } catch (JwtException e) {
        LOG.debug("A token is refused.", e);
        // Where its key was looked for in vain, it matters whether the issuer told all that it has.
        boolean noKey = Causes.of(e).anyMatch(Check::isUnknownKey);
        boolean wrong = noKey ? !issuer.away().getAsBoolean() : e instanceof BadJwtException;
        throw wrong
            ? refusal("signIn.invalid")
            : HttpRefusal.of(ErrorCode.UNAVAILABLE, "signIn.unreachable")
                .header(HttpHeaders.RETRY_AFTER, "5");
      }
    }

    private static boolean isUnknownKey(Throwable cause) {
      return cause instanceof RateLimitReachedException
          || cause.getClass().equals(BadJOSEException.class);
    }
  }
}
