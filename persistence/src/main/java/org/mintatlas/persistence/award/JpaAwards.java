package org.mintatlas.persistence.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Awards in the database. */
class JpaAwards extends SluggedAdapter<AwardId, Award, AwardScope, AwardFilter, NameOrder>
    implements Awards {
  JpaAwards(AggregateStore store) {
    super(store, AwardEntity.ROWS, Award::slug, Awards.INTEGRITY, SortKey::name);
  }

  @Override
  protected Parent parent(AwardScope scope) {
    return switch (scope) {
      case AwardScope.Everywhere() -> selection.everywhere();
      case AwardScope.HostedBy(var organisation) -> selection.under("host_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(AwardFilter filter) {
    return new Conditions().containing("a.name", filter.nameContains());
  }
}
