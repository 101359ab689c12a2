package org.mintatlas.application.quality;

/** The orders of a list of editions. */
public enum FrameworkEditionOrder {
  /** By number, the first edition first. */
  NUMBER,
  /** By number, the latest edition first. */
  NUMBER_DESC
}
