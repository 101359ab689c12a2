package org.mintatlas.domain.qualification.enrolment;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an enrolment: a UUID, version 7 when we make it. */
public record EnrolmentId(UUID value) implements Identity {
  public EnrolmentId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
