package org.mintatlas.application.dataset.quality;

import java.util.List;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;

/** Stores editions of frameworks of quality. */
public final class FrameworksWriter {
  private final FrameworkEditions editions;
  private final Kind<FrameworkEditionId, FrameworkEdition> kind;

  /** Stores into this collection. */
  public FrameworksWriter(FrameworkEditions editions) {
    this.editions = editions;
    kind = new Kind<>("framework editions", Change.Subject.FRAMEWORK_EDITION, editions);
  }

  /** Stores them. */
  public void write(List<FrameworkEdition> facts, Run run) {
    for (FrameworkEdition fact : facts) {
      run.store(
          kind,
          fact.slug(),
          fact,
          editions.bySlug(fact.slug()),
          id -> fact.toBuilder().id(id).build());
    }
  }
}
