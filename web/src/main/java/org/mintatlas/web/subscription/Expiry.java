package org.mintatlas.web.subscription;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.SignIn;

/**
 * When a connection has to end because its token does.
 *
 * @param signIn of whom it is; null for somebody anonymous, who may stay
 */
record Expiry(@Nullable SignIn signIn, Clock clock) {

  boolean reached() {
    return signIn != null && !clock.instant().isBefore(signIn.expiresAt());
  }

  /** How long to wait for it, and at most for so long. */
  Duration within(Duration longest) {
    if (signIn == null) {
      return longest;
    }
    Duration left = Duration.between(clock.instant(), signIn.expiresAt());
    return left.isNegative() ? Duration.ZERO : left.compareTo(longest) < 0 ? left : longest;
  }
}
