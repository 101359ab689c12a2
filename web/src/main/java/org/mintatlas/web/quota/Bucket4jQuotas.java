package org.mintatlas.web.quota;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;

/** Quotas in the memory of this process. */
final class Bucket4jQuotas implements Quotas {
  /** More clients than this within a window come from somebody who pretends to be many. */
  private static final int MOST_CLIENTS = 100_000;

  private final QuotaPolicy policy;
  private final byte[] key = new byte[32];
  private final LoadingCache<ByteBuffer, Bucket> buckets;

  /**
   * @param time tells how much of it has passed
   */
  Bucket4jQuotas(QuotaPolicy policy, TimeMeter time) {
    this.policy = policy;
    new SecureRandom().nextBytes(key);
    // Whoever has not come for a whole window has a full quota, which need not be kept.
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(policy.window())
            .ticker(time::currentTimeNanos)
            .build(client -> full(time));
  }

  private Bucket full(TimeMeter time) {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(policy.points()).refillGreedy(policy.points(), policy.window()))
        .withCustomTimePrecision(time)
        .build();
  }

  @Override
  public QuotaPolicy policy() {
    return policy;
  }

  @Override
  public Decision take(String client, long points) {
    ConsumptionProbe probe = buckets.get(hash(client)).tryConsumeAndReturnRemaining(points);
    return new Decision(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Uses a key that nobody has outside of this process, as all addresses could be tried. */
  private ByteBuffer hash(String client) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(key);
      return ByteBuffer.wrap(hash.digest(client.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
