package org.mintatlas.domain.shared;

/** How people come together for something. */
public enum Mode {
  /** Held at a place (in Präsenz). */
  ON_SITE,
  /** Held over the net (digital). */
  ONLINE,
  /** Both at once. */
  HYBRID
}
