package org.mintatlas.persistence.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

class ConditionsIT extends PostgresAtlas {

  /** PostgreSQL refuses the sign with code 0 in any text. */
  @Test
  void aSignThatNoTextCanHoldIsFoundNowhere() {
    saved(organisations().save(OrganisationFixtures.anOrganisation("organisation")));
    assertThat(
            organisations()
                .count(
                    new OrganisationScope.Everywhere(),
                    new OrganisationFilter(Set.of(), Set.of(), "o\0", null, null, null)))
        .isZero();
  }
}
