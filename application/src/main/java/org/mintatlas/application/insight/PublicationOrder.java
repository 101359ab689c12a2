package org.mintatlas.application.insight;

/** The orders of a list of publications. */
public enum PublicationOrder {
  /** By the date of publication, the earliest first. */
  PUBLISHED,
  /** By the date of publication, the latest first. */
  PUBLISHED_DESC
}
