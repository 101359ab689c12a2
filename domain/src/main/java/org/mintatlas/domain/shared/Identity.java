package org.mintatlas.domain.shared;

import java.util.UUID;

/**
 * What tells one thing from all others of its kind, whatever else of it changes. Each kind of thing
 * has a type of its own, so that one cannot be taken for another.
 */
public interface Identity {
  /** A UUID, of version 7 when we make it; nobody reads anything out of it. */
  UUID value();
}
