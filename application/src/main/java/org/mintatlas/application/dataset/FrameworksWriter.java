package org.mintatlas.application.dataset;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.domain.quality.FrameworkEdition;

/** Stores editions of frameworks of quality. */
public final class FrameworksWriter {
  private final FrameworkEditions editions;
  private final Run.Kind<FrameworkEdition> kind;

  /** Stores into this collection. */
  public FrameworksWriter(FrameworkEditions editions) {
    this.editions = editions;
    kind =
        new Run.Kind<>(
            "framework editions",
            Change.Subject.FRAMEWORK_EDITION,
            edition -> edition.id().value(),
            FrameworkEdition::version,
            editions::save);
  }

  void write(List<FrameworkEdition> facts, Run run) {
    for (FrameworkEdition fact : facts) {
      Optional<FrameworkEdition> stored = editions.bySlug(fact.slug());
      run.store(
          kind,
          fact.slug(),
          stored,
          stored.map(s -> fact.toBuilder().id(s.id()).version(s.version()).build()).orElse(fact));
    }
  }
}
