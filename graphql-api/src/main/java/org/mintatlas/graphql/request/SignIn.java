package org.mintatlas.graphql.request;

import java.time.Instant;
import java.util.Set;

/**
 * Who a token proves somebody to be. What they may do follows from elsewhere.
 *
 * @param issuer whose word it is, as a URI without blanks
 * @param subject names them there, and never anybody else; personal data
 * @param roles that the issuer gives them, of those that mean something here: {@code admin}, {@code
 *     programme}
 * @param expiresAt from when on it proves nothing any more, with what clocks may differ by
 */
public record SignIn(String issuer, String subject, Set<String> roles, Instant expiresAt) {

  /** Keeps roles of its own. */
  public SignIn {
    roles = Set.copyOf(roles);
  }
}
