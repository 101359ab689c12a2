package org.mintatlas.web;

import java.util.Objects;
import java.util.stream.Stream;

/** Why something failed. */
public final class Causes {
  private Causes() {}

  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
