package org.mintatlas.testkit.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link Awards} promises. */
public interface AwardsContract
    extends CatalogueContract<AwardId, Award, AwardScope, AwardFilter, NameOrder> {

  @Override
  default KeptList<AwardId, Award, AwardScope, AwardFilter, NameOrder> keptList() {
    return KeptList.of(
            awards(),
            slug -> AwardFixtures.anAward(slug.value()),
            () -> AwardFixtures.aFullAward("every-field", organisation(1)))
        .under("host", this::organisation, AwardScope.HostedBy::new)
        .listed(new AwardScope.Everywhere(), AwardFilter.ANY, NameOrder.NAME);
  }
}
