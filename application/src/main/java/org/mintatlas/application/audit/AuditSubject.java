package org.mintatlas.application.audit;

import java.util.UUID;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Require;

/**
 * To what something happened.
 *
 * @param type the name of its type in the domain, such as {@code Initiative}
 * @param id its identity
 */
public record AuditSubject(String type, UUID id) {
  public AuditSubject {
    Require.given("type", type, "id", id);
  }

  /** An aggregate. */
  public static AuditSubject of(Aggregate<?, ?> aggregate) {
    return new AuditSubject(aggregate.getClass().getSimpleName(), aggregate.id().value());
  }
}
