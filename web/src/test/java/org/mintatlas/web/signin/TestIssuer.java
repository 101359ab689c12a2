package org.mintatlas.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An OpenID Connect issuer whose tokens have the shape of Keycloak's. */
public final class TestIssuer implements AutoCloseable {
  public static final String AUDIENCE = "mintatlas";

  private final HttpServer server;
  private final AtomicInteger reads = new AtomicInteger();
  private volatile RSAKey key = newKey();
  private volatile boolean silent;

  private TestIssuer(HttpServer server) {
    this.server = server;
  }

  public static TestIssuer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      TestIssuer issuer = new TestIssuer(server);
      server.createContext("/realms/mint/.well-known/openid-configuration", issuer::describe);
      server.createContext("/realms/mint/keys", issuer::tellKeys);
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/mint";
  }

  /** A token of somebody with these roles, for an hour. */
  public String token(String subject, String... roles) {
    return token(subject, Instant.now().plusSeconds(3600), roles);
  }

  /** Likewise, until a moment; tokens count in seconds. */
  public String token(String subject, Instant end, String... roles) {
    return token(claims ->
        claims
            .subject(subject)
            .claim("realm_access", Map.of("roles", List.of(roles)))
            .expirationTime(Date.from(end)));
  }

  /** One with other claims than the usual ones. */
  String token(UnaryOperator<JWTClaimsSet.Builder> changes) {
    return signed(key, claims(changes));
  }

  /** One that ends after a time. */
  String token(Duration valid) {
    return token(claims -> claims.expirationTime(Date.from(Instant.now().plus(valid))));
  }

  private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> changes) {
    Instant now = Instant.now();
    return changes
        .apply(
            new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("anna")
                .audience(List.of("account", AUDIENCE))
                .issueTime(Date.from(now.minusSeconds(3600)))
                .expirationTime(Date.from(now.plusSeconds(3600))))
        .build();
  }

  private static String signed(RSAKey key, JWTClaimsSet claims) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), key, claims);
  }

  private static String signed(JWSHeader header, RSAKey key, JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tokens that prove nothing, by what is wrong with them. */
  Map<String, String> badTokens() {
    Map<String, String> bad = new LinkedHashMap<>();
    JWTClaimsSet usual = claims(claims -> claims);
    String good = signed(key, usual);
    String[] parts = good.split("\\.", -1);
    String other = token(claims -> claims.subject("somebody else"));
    bad.put("expired", token(Duration.ofMinutes(-5)));
    bad.put(
        "not valid yet",
        token(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))));
    bad.put("without an end", token(claims -> claims.expirationTime(null)));
    bad.put("without a subject", token(claims -> claims.subject(null)));
    bad.put("of another realm", token(claims -> claims.issuer(uri() + "2")));
    bad.put("without an issuer", token(claims -> claims.issuer(null)));
    bad.put("for others", token(claims -> claims.audience("another")));
    bad.put("for nobody", token(claims -> claims.audience((String) null)));
    bad.put("of a foreign key", signed(newKey(), usual));
    bad.put(
        "of a foreign key under a known name",
        signed(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            newKey(),
            usual));
    bad.put(
        "with other claims than were signed",
        parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
    bad.put("with alg none", new PlainJWT(usual).serialize());
    bad.put("without a signature", parts[0] + "." + parts[1] + ".");
    bad.put("signed with the public key as a secret", hmac(usual));
    bad.put(
        "with an algorithm that is not allowed",
        signed(
            new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(key.getKeyID()).build(), key, usual));
    bad.put("cut off", good.substring(0, good.length() / 2));
    bad.put("of two parts", parts[0] + "." + parts[1]);
    bad.put("no JSON", "x.y.z");
    return bad;
  }

  private String hmac(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs with another key from now on, and forgets the one before. */
  void rotate() {
    key = newKey();
  }

  /** Answers nobody from now on, or does again. */
  void silent(boolean wanted) {
    silent = wanted;
  }

  /** How often somebody read its keys. */
  int reads() {
    return reads.get();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void describe(HttpExchange exchange) throws IOException {
    answer(exchange, "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(uri(), uri()));
  }

  private void tellKeys(HttpExchange exchange) throws IOException {
    reads.incrementAndGet();
    answer(exchange, new JWKSet(key.toPublicJWK()).toString());
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(silent ? 503 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
