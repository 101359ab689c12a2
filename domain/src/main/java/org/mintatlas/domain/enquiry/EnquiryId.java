package org.mintatlas.domain.enquiry;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an enquiry: a UUID, version 7 when we make it. */
public record EnquiryId(UUID value) implements Identity {
  public EnquiryId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
