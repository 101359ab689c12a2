package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;

/** The identity of an enrolment: a UUID, version 7 when we make it. */
public record EnrolmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
