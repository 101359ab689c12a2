package org.mintatlas.graphql.document;

import java.util.Arrays;
import java.util.Optional;

/** Which documents may run. */
public enum DocumentMode {
  OPEN("open"),
  /** All; those that are not trusted are named in the log. */
  LOG_UNKNOWN("log-unknown"),
  /** Only trusted ones. */
  TRUSTED_ONLY("trusted-only");

  private final String setting;

  DocumentMode(String setting) {
    this.setting = setting;
  }

  /** The mode that a setting names; empty when it names none. */
  public static Optional<DocumentMode> named(String setting) {
    return Arrays.stream(values()).filter(mode -> mode.setting.equals(setting)).findFirst();
  }

  /** Whether strangers may explore the schema, by introspection and by suggestions in errors. */
  public boolean exploring() {
    return this != TRUSTED_ONLY;
  }

  /** The word that settings use. */
  @Override
  public String toString() {
    return setting;
  }
}
