package org.mintatlas.web.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Reads the keys of an issuer from where its discovery document says. How often is decided around
 * it: what was read is kept, and read again when a token names a key that is not among them.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">the specification</a>
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
  private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 512 * 1024;

  /** After which keys are read again although all that are asked for are there. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  /** Two reads at most in this time, whatever keys the tokens name. */
  private static final Duration BETWEEN_READS = Duration.ofSeconds(5);

  /** For which the last keys serve while the issuer does not answer. */
  private static final Duration OUTAGE = Duration.ofHours(1);

  private final String issuer;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile @Nullable URI keys;
  private volatile boolean away;

  private IssuerKeys(String issuer) {
    this.issuer = issuer;
  }

  /** The issuer whose keys they are. */
  static TrustedIssuer trusted(String issuer, String audience, List<String> algorithms) {
    IssuerKeys keys = new IssuerKeys(issuer);
    return new TrustedIssuer(issuer, audience, algorithms, keys.kept(), () -> keys.away);
  }

  private JWKSource<SecurityContext> kept() {
    return JWKSourceBuilder.create(this)
        .cache(KEPT.toMillis(), 2 * PATIENCE.toMillis())
        .refreshAheadCache(false)
        .rateLimited(BETWEEN_READS.toMillis())
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      URI from = keys == null ? discovered() : keys;
      JWKSet read = JWKSet.parse(text(from));
      keys = from;
      away = false;
      return read;
    } catch (IOException | ParseException | IllegalArgumentException e) {
      LOG.warn("The keys of the issuer {} cannot be read: {}", issuer, e.toString());
      keys = null;
      away = true;
      throw new JWKSetUnavailableException("The keys cannot be read.", e);
    }
  }

  private URI discovered() throws IOException, ParseException {
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    Map<String, Object> told = JSONObjectUtils.parse(text(URI.create(base + DISCOVERY)));
    if (!issuer.equals(told.get("issuer"))) {
      throw new IOException("it calls itself " + told.get("issuer"));
    }
    return URI.create(String.valueOf(told.get("jwks_uri")));
  }

  private String text(URI from) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(from).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response =
          http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES))
              .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != HttpStatus.OK.value()) {
        throw new IOException(from + " has the status " + response.statusCode());
      }
      return new String(response.body(), StandardCharsets.UTF_8);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(from + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(from + " was not waited for", e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
