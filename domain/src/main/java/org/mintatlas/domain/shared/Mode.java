package org.mintatlas.domain.shared;

/** How people come together for something. */
public enum Mode {
  /** At a place (in Präsenz). */
  ON_SITE,
  /** Over the net (digital). */
  ONLINE,
  /** Both at once. */
  HYBRID
}
