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
   * What a request takes when it comes, before anybody knows its cost: reading it takes about as
   * long as ten nodes, and somebody who sends nothing but nonsense shall come to an end too.
   */
  private static final int FIRST = 10;

  private final @Nullable Quotas quotas;

  /**
   * @param quotas the quotas of callers; null lets everybody ask without end
   */
  public RequestQuota(@Nullable Quotas quotas) {
    this.quotas = quotas;
  }

  /**
   * Takes the first points of a request, once.
   *
   * @return why it must not run; null when it may
   */
  public @Nullable ApiError takeFirst(ApiRequest request) {
    return request.quota() == null ? take(request, FIRST, FIRST) : null;
  }

  /**
   * Takes what a request costs beyond the first points.
   *
   * @param cost the whole cost
   * @return why it must not run; null when it may
   */
  public @Nullable ApiError takeRest(ApiRequest request, long cost) {
    return cost > FIRST ? take(request, cost - FIRST, cost) : null;
  }

  private @Nullable ApiError take(ApiRequest request, long points, long cost) {
    if (quotas == null) {
      return null;
    }
    long most = quotas.policy().points();
    if (cost > most) {
      return ApiError.overLimit(Messages.of(request), "quota", most, cost); // waiting is no help
    }
    Quotas.Decision decision = quotas.take(request.caller().key(), points);
    request.quota(decision);
    if (decision.granted()) {
      return null;
    }
    long seconds = Math.max(1, decision.untilEnough().plusNanos(999_999_999).toSeconds());
    return ApiError.of(
            ErrorCode.RATE_LIMITED, Messages.of(request).text("rateLimited", cost, seconds))
        .with("retryAfterSeconds", seconds)
        .with("remaining", decision.remaining())
        .with("quota", most);
  }
}
