package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a certificate: a UUID, version 7 when we make it. */
public record CertificateId(UUID value) implements Identity {
  public CertificateId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
