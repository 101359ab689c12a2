package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;

/** The identity of a certificate: a UUID, version 7 when we make it. */
public record CertificateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
