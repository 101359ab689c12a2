package org.mintatlas.application.quality;

/** Under which parent editions of frameworks are listed. */
public sealed interface FrameworkScope {
  /** All there are. */
  record Everywhere() implements FrameworkScope {}
}
