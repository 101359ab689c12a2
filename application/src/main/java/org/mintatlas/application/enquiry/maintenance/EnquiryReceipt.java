package org.mintatlas.application.enquiry.maintenance;

import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * What whoever asked takes along.
 *
 * @param code by which they are told what came of it; nobody can tell it a second time
 */
public record EnquiryReceipt(SecretCode code) {
  public EnquiryReceipt {
    Require.given("code", code);
  }
}
