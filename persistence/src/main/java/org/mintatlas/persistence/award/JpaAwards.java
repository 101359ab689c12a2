package org.mintatlas.persistence.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards in the database. */
class JpaAwards extends SluggedAdapter<AwardId, Award, AwardScope, AwardFilter, NameOrder>
    implements Awards {
  static final Selection<Award> AWARDS =
      Selection.of(AwardEntity.class, "a", AwardMapper.INSTANCE::toAward);

  private static final ListSource EVERYWHERE = AWARDS.everywhere();

  private static final ListSource HOSTED_BY = AWARDS.under("host_id");

  JpaAwards(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, AWARDS, AwardMapper.INSTANCE::toEntity, Award::slug, Awards.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(AwardScope scope) {
    return switch (scope) {
      case AwardScope.Everywhere() -> EVERYWHERE.whole();
      case AwardScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.name(order);
  }

  @Override
  protected Conditions conditions(AwardFilter filter) {
    return new Conditions().containing("a.name", filter.nameContains());
  }
}
