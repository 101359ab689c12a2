package org.mintatlas.graphql;

import java.time.Instant;
import java.util.Set;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.SignIn;
import org.mintatlas.graphql.request.TraceIds;
import org.mintatlas.testkit.account.AccountFixtures;

/** Requests of people, in English. */
public final class Requests {
  private Requests() {}

  /** Somebody who did not sign in. */
  public static ApiRequest anybody() {
    return new ApiRequest(TraceIds.next(), Language.EN, Caller.UNKNOWN);
  }

  /** Somebody with an account of {@link AccountFixtures#ISSUER}, and the roles that it gives. */
  public static ApiRequest by(String subject, String... roles) {
    return anybody()
        .by(
            new SignIn(
                AccountFixtures.ISSUER,
                subject,
                Set.of(roles),
                Instant.parse("2100-01-01T00:00:00Z")));
  }
}
