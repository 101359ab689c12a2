package org.mintatlas.web.store;

import java.security.SecureRandom;

/** The secrets of the program, each made once and kept as long as what they sign. */
public interface Secrets {

  /** The secret with this name, which is made when there is none yet. */
  byte[] named(String name);

  /** A new one, for those who keep them. */
  static byte[] fresh() {
    byte[] fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    return fresh;
  }
}
