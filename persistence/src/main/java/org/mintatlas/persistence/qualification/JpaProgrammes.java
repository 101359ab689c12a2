package org.mintatlas.persistence.qualification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programmes in the database. */
public class JpaProgrammes implements Programmes {
  private static final ListSource EVERYWHERE = ListSource.everywhere("programme p", "p", "p.id");

  private static final ListSource LED_BY =
      new ListSource("programme p", "p.lead_id = parent.key", KeyType.UUID, "p", "p.id");

  private final QualificationMapper mapper = Mappers.getMapper(QualificationMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaProgrammes(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Programme> save(Programme programme) {
    return store.attempt(
        programme.version(),
        () -> {
          long version = store.write(mapper.toEntity(programme), programme.version());
          store.claim("programme", programme.slug(), programme.id().value());
          return programme.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Programme> bySlug(Slug slug) {
    return QualificationRows.PROGRAMMES.bySlug(jdbc, slug);
  }

  @Override
  public Map<ProgrammeId, Programme> byIds(Set<ProgrammeId> ids) {
    return QualificationRows.PROGRAMMES.byIds(jdbc, ids, ProgrammeId::value, Programme::id);
  }

  @Override
  public Map<ProgrammeScope, Page<Programme>> pages(
      Set<? extends ProgrammeScope> scopes,
      ProgrammeFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaProgrammes::list,
        conditions(filter),
        SortKey.name(order),
        request,
        QualificationRows.PROGRAMMES);
  }

  @Override
  public Map<ProgrammeScope, Long> counts(
      Set<? extends ProgrammeScope> scopes, ProgrammeFilter filter) {
    return pages.counts(scopes, JpaProgrammes::list, conditions(filter));
  }

  private static ListSource.Parent list(ProgrammeScope scope) {
    return switch (scope) {
      case ProgrammeScope.Everywhere() -> EVERYWHERE.whole();
      case ProgrammeScope.LedBy(var organisation) -> LED_BY.under(organisation.value());
    };
  }

  private static Conditions conditions(ProgrammeFilter filter) {
    return new Conditions()
        .oneOf("p.format", "formats", filter.formats())
        .containing("p.name", filter.nameContains());
  }
}
