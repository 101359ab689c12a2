package org.mintatlas.memory.quota;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;

/** Quotas in memory, whose time stands still until it is told to pass. */
public final class InMemoryQuotas implements Quotas {
  private final QuotaPolicy policy;
  private final Map<String, Double> missing = new HashMap<>();

  /** By a policy. */
  public InMemoryQuotas(QuotaPolicy policy) {
    this.policy = policy;
  }

  @Override
  public QuotaPolicy policy() {
    return policy;
  }

  @Override
  public synchronized Decision take(String client, long points) {
    double remaining = policy.points() - missing.getOrDefault(client, 0.0);
    boolean granted = points <= remaining;
    if (granted) {
      remaining -= points;
      missing.put(client, policy.points() - remaining);
    }
    return new Decision(
        granted,
        (long) remaining,
        timeFor(policy.points() - remaining),
        granted ? Duration.ZERO : timeFor(points - remaining));
  }

  /** Lets time pass. */
  public synchronized void pass(Duration time) {
    double points = (double) policy.points() * time.toMillis() / policy.window().toMillis();
    missing.replaceAll((client, missed) -> Math.max(0, missed - points));
  }

  private Duration timeFor(double points) {
    return Duration.ofMillis(
        (long) Math.ceil(policy.window().toMillis() * points / policy.points()));
  }
}
