package org.mintatlas.testkit.award;

import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.Lists;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link Awards} promises. */
public interface AwardsContract
    extends CatalogueContract<AwardId, Award, AwardScope, AwardFilter, NameOrder> {

  @Override
  default Awards store() {
    return awards();
  }

  @Override
  default Award minimal(String slug) {
    return AwardFixtures.anAward(slug);
  }

  @Override
  default Award full() {
    return AwardFixtures.aFullAward("every-field", organisation(1));
  }

  @Override
  default Lists<AwardScope, AwardFilter, NameOrder> lists() {
    return new Lists<>(
        Scopes.of(
            new AwardScope.Everywhere(),
            "host",
            this::organisation,
            OrganisationId::new,
            AwardScope.HostedBy::new),
        AwardFilter.ANY,
        NameOrder.NAME);
  }
}
