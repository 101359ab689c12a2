package org.mintatlas.testkit.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.Kept;

/** What every implementation of {@link Awards} promises. */
public interface AwardsContract
    extends CatalogueContract<AwardId, Award, AwardScope, AwardFilter, NameOrder> {

  @Override
  default Kept<AwardId, Award> kept() {
    return Kept.of(
        awards(),
        slug -> AwardFixtures.anAward(slug),
        () -> AwardFixtures.aFullAward("every-field", organisation(1)));
  }

  @Override
  default Listed<AwardScope, AwardFilter, NameOrder> lists() {
    return new Listed<>(
        Scopes.of(
            new AwardScope.Everywhere(), "host", this::organisation, AwardScope.HostedBy::new),
        AwardFilter.ANY,
        NameOrder.NAME);
  }
}
