package org.mintatlas.application.enquiry.maintenance;

import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * What whoever asked takes along.
 *
 * @param enquiry what was kept; of what was not kept an identity that nothing has
 * @param code by which they are told what came of it; nobody can tell it a second time
 */
public record EnquiryReceipt(EnquiryId enquiry, SecretCode code) {
  public EnquiryReceipt {
    Require.given("enquiry", enquiry, "code", code);
  }
}
