package org.mintatlas.web.quota;

import java.time.Duration;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.web.request.RequestStoppedException;
import org.mintatlas.web.request.RunningRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quotas that let everybody pass while those behind them cannot be counted: whoever is kept from
 * asking too much shall not be kept from asking at all.
 */
record LenientQuotas(Quotas counted) implements Quotas {
  private static final Logger LOG = LoggerFactory.getLogger(LenientQuotas.class);

  @Override
  public QuotaPolicy policy() {
    return counted.policy();
  }

  @Override
  public Decision take(String client, long points) {
    try {
      return counted.take(client, points);
    } catch (RequestStoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (RunningRequest.current().map(RunningRequest::tellsFailure).orElse(true)) {
        LOG.warn("Quotas cannot be counted, a request is let through: {}", e.getMessage());
      }
      return new Decision(true, policy().points(), Duration.ZERO, Duration.ZERO);
    }
  }
}
