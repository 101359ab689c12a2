package org.mintatlas.persistence.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Storing several things in one transaction. */
class OuterTransactionIT extends PostgresAtlas {
  private final TransactionTemplate transaction =
      new TransactionTemplate(bean(PlatformTransactionManager.class));

  @Test
  void seesWhatItHasStoredAlready() {
    Region stored =
        transaction.execute(status -> {
          Organisation organisation =
              saved(organisations().save(OrganisationFixtures.anOrganisation("one")));
          assertThat(organisations().bySlug(new Slug("one"))).contains(organisation);
          Region region = saved(regions().save(RegionFixtures.aRegion("region")));
          assertThat(regions().bySlug(new Slug("region"))).contains(region);
          return saved(regions().save(region.withProfile(region.profile())));
        });
    assertThat(regions().byIds(Set.of(stored.id()))).containsValue(stored);
  }

  @Test
  void undoesEverythingWhenItsOwnerGivesUp() {
    Organisation organisation = OrganisationFixtures.anOrganisation("organisation");
    transaction.executeWithoutResult(status -> {
      saved(organisations().save(organisation));
      status.setRollbackOnly();
    });
    assertThat(organisations().byIds(Set.of(organisation.id()))).isEmpty();
    assertThat(organisations().bySlug(organisation.slug())).isEmpty();
  }
}
