package org.mintatlas.graphql.limit;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;

/** Takes the cost of requests from the quota of their callers. */
public final class RequestQuota {
  /**
   * What a request costs that was refused before its cost was known: reading it took about as long
   * as ten nodes, and somebody who sends nothing else shall come to an end too.
   */
  private static final int REFUSED = 10;

  private final @Nullable Quotas quotas;

  /**
   * @param quotas the quotas of callers; null lets everybody ask without end
   */
  public RequestQuota(@Nullable Quotas quotas) {
    this.quotas = quotas;
  }

  /**
   * Takes points for a request, and tells it what is left.
   *
   * @param points at least 1
   * @return why it must not run; null when it may
   */
  @Nullable ApiError take(ApiRequest request, long points) {
    if (quotas == null) {
      return null;
    }
    Quotas.Decision decision = quotas.take(request.caller().key(), points);
    request.quota(decision);
    if (decision.granted()) {
      return null;
    }
    long seconds = Math.max(1, decision.untilEnough().plusNanos(999_999_999).toSeconds());
    return ApiError.of(
            ErrorCode.RATE_LIMITED, Messages.of(request).text("rateLimited", points, seconds))
        .with("retryAfterSeconds", seconds)
        .with("remaining", decision.remaining())
        .with("limit", quotas.policy().points());
  }

  /**
   * Takes points for a request that was refused before any were taken; nothing from one that paid.
   *
   * @return what to answer instead, because the caller has nothing left; null when that is not so
   */
  public @Nullable ApiError chargeRefused(ApiRequest request) {
    return request.quota() == null ? take(request, REFUSED) : null;
  }
}
