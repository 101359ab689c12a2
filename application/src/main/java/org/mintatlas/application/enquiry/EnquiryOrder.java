package org.mintatlas.application.enquiry;

/** The orders of a list of enquiries. */
public enum EnquiryOrder {
  /** By the day on which they came in, the longest ago first. */
  RECEIVED,
  /** By the day on which they came in, the latest first. */
  RECEIVED_DESC
}
