package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Slug;

/** Programmes in memory. */
public final class InMemoryProgrammes implements Programmes {
  private final Organisations organisations;
  private final InMemoryAggregates<ProgrammeId, Programme> programmes =
      InMemoryAggregates.withSlug(Programme::slug);

  /** Programmes can refer to what this collection holds. */
  public InMemoryProgrammes(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public SaveResult<Programme> save(Programme programme) {
    if (programme.lead() != null && organisations.byIds(Set.of(programme.lead())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return programmes.save(programme);
  }

  @Override
  public Optional<Programme> bySlug(Slug slug) {
    return programmes.bySlug(slug);
  }

  @Override
  public Map<ProgrammeId, Programme> byIds(Set<ProgrammeId> ids) {
    return programmes.byIds(ids);
  }

  @Override
  public Map<ProgrammeScope, Page<Programme>> pages(
      Set<? extends ProgrammeScope> scopes,
      ProgrammeFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> programme -> new Position(programme.name(), programme.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<ProgrammeScope, Long> counts(
      Set<? extends ProgrammeScope> scopes, ProgrammeFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Programme> list(ProgrammeScope scope, ProgrammeFilter filter) {
    return programmes
        .all()
        .filter(programme -> isIn(scope, programme))
        .filter(programme -> Wanted.oneOf(filter.formats(), programme.format()))
        .filter(programme -> Wanted.inName(filter.nameContains(), programme.name()));
  }

  private static boolean isIn(ProgrammeScope scope, Programme programme) {
    return switch (scope) {
      case ProgrammeScope.Everywhere() -> true;
      case ProgrammeScope.LedBy(var organisation) -> organisation.equals(programme.lead());
    };
  }
}
