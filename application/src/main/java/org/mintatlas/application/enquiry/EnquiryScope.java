package org.mintatlas.application.enquiry;

/** Under which parent enquiries are listed. */
public sealed interface EnquiryScope {
  /** All there are. */
  record Everywhere() implements EnquiryScope {}
}
