package org.mintatlas.persistence.qualification;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Programmes in the database. */
class JpaProgrammes
    extends SluggedAdapter<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder>
    implements Programmes {
  JpaProgrammes(AggregateStore store) {
    super(store, ProgrammeEntity.ROWS, Programme::slug, Programmes.INTEGRITY, SortKey::name);
  }

  @Override
  protected Parent parent(ProgrammeScope scope) {
    return switch (scope) {
      case ProgrammeScope.Everywhere() -> selection.everywhere();
      case ProgrammeScope.LedBy(var organisation) -> selection.under("lead_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(ProgrammeFilter filter) {
    return new Conditions()
        .found("p.id", SearchType.PROGRAMME, filter.text())
        .oneOf("p.format", "formats", filter.formats())
        .containing("p.name", filter.nameContains());
  }
}
