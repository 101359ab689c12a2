package org.mintatlas.memory.qualification;

import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryProgrammes
    extends InMemoryLists<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder>
    implements Programmes {

  /** Programmes can refer to what this collection holds. */
  public InMemoryProgrammes(Organisations organisations) {
    super(
        Programmes.INTEGRITY, Programme::slug, filter -> filter::matches, byName(Programme::name));
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(ProgrammeScope scope, Programme programme) {
    return switch (scope) {
      case ProgrammeScope.Everywhere() -> true;
      case ProgrammeScope.LedBy(var organisation) -> organisation.equals(programme.lead());
    };
  }
}
