package org.mintatlas.graphql.request;

/**
 * Who asks, as far as it matters for what may be asked.
 *
 * @param key tells callers apart: the subject of a login, or the network address of somebody
 *     anonymous; personal data, so it is neither logged nor stored in readable form
 * @param anonymous whether nobody is logged in
 */
public record Caller(String key, boolean anonymous) {
  /** Somebody anonymous of whom nothing is known. */
  public static final Caller UNKNOWN = new Caller("unknown", true);

  /** Somebody who is logged in. An issuer has no blank in it, so no two of them share a key. */
  static Caller of(SignIn signIn) {
    return new Caller(signIn.issuer() + " " + signIn.subject(), false);
  }
}
