package org.mintatlas.memory.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryAwards
    extends InMemoryLists<AwardId, Award, AwardScope, AwardFilter, NameOrder> implements Awards {

  /** Awards can refer to what this collection holds. */
  public InMemoryAwards(Organisations organisations) {
    super(Awards.INTEGRITY, Award::slug, filter -> filter::matches, byName(Award::name));
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(AwardScope scope, Award award) {
    return switch (scope) {
      case AwardScope.Everywhere() -> true;
      case AwardScope.HostedBy(var organisation) -> organisation.equals(award.host());
    };
  }
}
