package org.mintatlas.persistence.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.persistence.statement.Statements;

/**
 * Quotas in the table {@code quota}, by the clock of the database, so that all instances count
 * together. One statement takes points: of several at once each waits for the row.
 */
public class PostgresQuotas implements Quotas {
  /** Rows of quotas that are full again are removed each time that so many were taken. */
  private static final int REMOVAL = 1000;

  private final Statements jdbc;
  private final QuotaPolicy policy;
  private final byte[] key;
  private final AtomicInteger taken = new AtomicInteger();

  /**
   * @param key of the hash that stands for a client; the same for all who count together
   */
  public PostgresQuotas(Statements jdbc, QuotaPolicy policy, byte[] key) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.key = key.clone();
  }

  @Override
  public QuotaPolicy policy() {
    return policy;
  }

  @Override
  public Decision take(String client, long points) {
    if (taken.incrementAndGet() % REMOVAL == 0) {
      removeFull();
    }
    // Who waited for the row may come with a time before that of the one before.
    return jdbc.sql(
            """
            with here as (select clock_timestamp() as now)
            insert into quota as kept (client, points, counted_at)
            select :client, :whole - case when :points <= :whole then :points else 0 end, now
            from here
            on conflict (client) do update
            set (points, counted_at) = (
              select back - case when :points <= back then :points else 0 end, now
              from (
                select
                  greatest(kept.counted_at, excluded.counted_at) as now,
                  least(
                    :whole,
                    kept.points + :rate * greatest(
                      0, extract(epoch from excluded.counted_at - kept.counted_at))) as back
              ) as filled)
            returning new.points, :points <= least(:whole, coalesce(
              old.points + :rate * extract(epoch from new.counted_at - old.counted_at),
              :whole)) as granted
            """)
        .param("client", hash(client))
        .param("points", (double) points)
        .param("whole", (double) policy.points())
        .param("rate", (double) policy.points() / policy.window().toNanos() * 1e9)
        .query(
            (row, number) -> decision(row.getBoolean("granted"), row.getDouble("points"), points))
        .single();
  }

  private Decision decision(boolean granted, double remaining, long points) {
    return new Decision(
        granted,
        (long) remaining,
        timeFor(policy.points() - remaining),
        granted ? Duration.ZERO : timeFor(points - remaining));
  }

  private Duration timeFor(double points) {
    return Duration.ofNanos((long) Math.ceil(policy.window().toNanos() * points / policy.points()));
  }

  private void removeFull() {
    jdbc.sql("delete from quota where counted_at < clock_timestamp() - :window * interval '1 s'")
        .param("window", policy.window().toSeconds() + 1)
        .update();
  }

  private byte[] hash(String client) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(key);
      return hash.digest(client.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
