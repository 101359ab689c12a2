package org.mintatlas.application.identity;

import java.util.UUID;

/** Makes identities for new aggregates. */
public interface IdGenerator {

  /** An identity that was never given before. */
  UUID next();
}
