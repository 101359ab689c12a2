package org.mintatlas.domain.enquiry;

import java.util.EnumSet;
import java.util.Set;

/** Where an enquiry stands, and where it can go from there. */
public enum EnquiryStatus {
  /** It came in, and waits for an answer. */
  RECEIVED,
  /** It was answered. */
  ANSWERED,
  /** Nothing more comes of it: final. */
  CLOSED;

  /** The states that can follow this one directly. */
  public Set<EnquiryStatus> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(ANSWERED, CLOSED);
      case ANSWERED -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(EnquiryStatus.class);
    };
  }
}
