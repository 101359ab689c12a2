package org.mintatlas.application.dataset.organisation;

import java.util.List;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

/** Stores organisations. */
public final class OrganisationsWriter {
  private final Organisations organisations;
  private final Kind<OrganisationId, Organisation> kind;

  /** Stores into this collection. */
  public OrganisationsWriter(Organisations organisations) {
    this.organisations = organisations;
    kind = new Kind<>("organisations", Change.Subject.ORGANISATION, organisations);
  }

  /** Stores them. */
  public void write(List<Organisation> facts, Run run) {
    for (Organisation fact : facts) {
      run.store(
          kind,
          fact.slug(),
          fact,
          organisations.bySlug(fact.slug()),
          id -> fact.toBuilder().id(id).build());
    }
  }
}
