package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of an enrolment: a UUID, version 7 when we make it. */
public record EnrolmentId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
