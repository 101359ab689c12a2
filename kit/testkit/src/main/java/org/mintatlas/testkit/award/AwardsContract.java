package org.mintatlas.testkit.award;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Awards} promises. */
public interface AwardsContract
    extends SluggedContract<AwardId, Award>,
        ScopedContract<AwardScope, AwardFilter, NameOrder, Award>,
        ByNameContract<AwardId, Award, AwardScope, AwardFilter>,
        NameFilterContract<AwardScope, AwardFilter, NameOrder, Award> {

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
  default Award emptied(Award award) {
    return new Award(award.id(), award.version(), award.slug(), award.name(), null, List.of());
  }

  @Override
  default Map<Referent, Award> dangling(Award award) {
    return Map.of(
        Referent.ORGANISATION, with(award, "host", OrganisationFixtures.anOrganisationId()));
  }

  @Override
  default Scopes<AwardScope> scopes() {
    return Scopes.of(this::organisation, OrganisationId::new, AwardScope.HostedBy::new);
  }

  @Override
  default AwardFilter anything() {
    return AwardFilter.ANY;
  }

  @Override
  default AwardFilter named(String text) {
    return new AwardFilter(text);
  }

  @Override
  default Award put(AwardScope scope, int identity, String name) {
    return saved(
        save(
            new Award(
                new AwardId(Identities.number(identity)),
                0,
                new Slug("award-" + identity),
                name,
                ((AwardScope.HostedBy) scope).organisation(),
                List.of())));
  }

  @Test
  default void everywhereListsAllAndAHostItsOwn() {
    Award own = saved(save(AwardFixtures.aFullAward("b-own", organisation(1))));
    Award without = saved(save(minimal("a-without")));
    assertList(awards(), new AwardScope.Everywhere(), AwardFilter.ANY, NameOrder.NAME)
        .isExactly(without, own);
    assertList(awards(), scope(), AwardFilter.ANY, NameOrder.NAME).isExactly(own);
  }
}
