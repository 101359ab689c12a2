package org.mintatlas.persistence.qualification;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programmes in the database. */
class JpaProgrammes
    extends SluggedAdapter<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder>
    implements Programmes {
  static final Selection<Programme> PROGRAMMES =
      Selection.of(ProgrammeEntity.class, "p", QualificationMapper.INSTANCE::toProgramme);

  private static final ListSource EVERYWHERE = PROGRAMMES.everywhere();

  private static final ListSource LED_BY = PROGRAMMES.under("lead_id");

  JpaProgrammes(AggregateStore store, JdbcClient jdbc) {
    super(
        store,
        jdbc,
        PROGRAMMES,
        QualificationMapper.INSTANCE::toEntity,
        Programme::slug,
        Programmes.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(ProgrammeScope scope) {
    return switch (scope) {
      case ProgrammeScope.Everywhere() -> EVERYWHERE.whole();
      case ProgrammeScope.LedBy(var organisation) -> LED_BY.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.name(order);
  }

  @Override
  protected Conditions conditions(ProgrammeFilter filter) {
    return new Conditions()
        .oneOf("p.format", "formats", filter.formats())
        .containing("p.name", filter.nameContains());
  }
}
