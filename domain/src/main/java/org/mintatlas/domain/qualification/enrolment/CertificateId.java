package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a certificate: a UUID, version 7 when we make it. */
public record CertificateId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
