package org.mintatlas.testkit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationMerges;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.AdapterAtlas;

/** What every implementation of {@link OrganisationMerges} promises. */
public interface OrganisationMergesContract extends AdapterAtlas {

  @Test
  default void oneIsFoundByTheSlugsOfBoth() {
    Organisation kept = saved(organisations().save(OrganisationFixtures.anOrganisation("kept")));
    Organisation renamed =
        saved(organisations().save(OrganisationFixtures.anOrganisation("renamed")));
    Organisation merged =
        saved(organisations().save(renamed.toBuilder().slug(new Slug("merged")).build()));
    Organisation another =
        saved(organisations().save(OrganisationFixtures.anOrganisation("another")));

    transactions()
        .inTransaction(() -> {
          assertThat(organisationMerges().closed(merged.id())).contains(merged);
          organisationMerges().merge(merged.id(), kept.id());
          return true;
        });

    for (String slug : List.of("kept", "renamed", "merged")) {
      assertThat(organisations().bySlug(new Slug(slug))).contains(kept);
    }
    assertThat(organisations().byIds(Set.of(kept.id(), merged.id(), another.id())))
        .isEqualTo(Map.of(kept.id(), kept, another.id(), another));
    assertThat(
            organisations()
                .whole(
                    new OrganisationScope.Everywhere(),
                    OrganisationFilter.ANY,
                    DirectoryOrder.NAME))
        .containsExactlyInAnyOrder(kept, another);
    assertThat(organisations().save(OrganisationFixtures.anOrganisation("merged")))
        .isEqualTo(new SaveResult.SlugTaken<>(new Slug("merged")));
  }

  @Test
  default void nothingIsClosedThatIsNotThere() {
    assertThat(
            transactions()
                .inTransaction(
                    () -> organisationMerges().closed(OrganisationFixtures.anOrganisationId())))
        .isEmpty();
  }

  @Test
  default void whatIsUndoneIsTwoAsBefore() {
    Organisation kept = saved(organisations().save(OrganisationFixtures.anOrganisation("kept")));
    Organisation merged =
        saved(organisations().save(OrganisationFixtures.anOrganisation("merged")));
    IllegalStateException failure = new IllegalStateException("of a test");
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  organisationMerges().merge(merged.id(), kept.id());
                  throw failure;
                }))
        .isSameAs(failure);
    assertThat(organisations().bySlug(new Slug("merged"))).contains(merged);
    assertThat(organisations().bySlug(new Slug("kept"))).contains(kept);
  }
}
