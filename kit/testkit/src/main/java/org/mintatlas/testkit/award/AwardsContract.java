package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Awards} promises. */
public interface AwardsContract
    extends SluggedContract<AwardId, Award>,
        ScopedContract<AwardScope, AwardFilter, NameOrder, Award>,
        NameFilterContract<AwardScope, AwardFilter, NameOrder, Award> {

  /** The awards; none when a test begins. */
  Awards awards();

  /** Who can give awards; none when a test begins. */
  Organisations organisations();

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
  default Award withSlug(Award award, Slug slug) {
    return new Award(
        award.id(), award.version(), slug, award.name(), award.host(), award.sources());
  }

  @Override
  default Paged<AwardScope, AwardFilter, NameOrder, Award> paged() {
    return awards();
  }

  @Override
  default AwardScope scope() {
    return new AwardScope.HostedBy(organisation(1));
  }

  @Override
  default AwardScope otherScope() {
    return new AwardScope.HostedBy(organisation(2));
  }

  @Override
  default AwardScope unknownScope() {
    return new AwardScope.HostedBy(new OrganisationId(Identities.number(15)));
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
  default NameOrder byName() {
    return NameOrder.NAME;
  }

  @Override
  default NameOrder byNameBackwards() {
    return NameOrder.NAME_DESC;
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

  @Override
  default Award rename(Award award, String name) {
    return saved(
        save(new Award(award.id(), award.version(), award.slug(), name, award.host(), List.of())));
  }

  @Test
  default void aHostThatIsNotThereIsUnknown() {
    Award award = AwardFixtures.aFullAward("some", OrganisationFixtures.anOrganisationId());
    assertReferenceUnknown(save(award), Referent.ORGANISATION);
    assertThat(byIds(Set.of(award.id()))).isEmpty();
    assertThat(bySlug(award.slug())).isEmpty();
  }

  @Test
  default void everywhereListsAllAndAHostItsOwn() {
    Award own = saved(save(AwardFixtures.aFullAward("b-own", organisation(1))));
    Award without = saved(save(minimal("a-without")));
    assertList(awards(), new AwardScope.Everywhere(), AwardFilter.ANY, NameOrder.NAME)
        .isExactly(without, own);
    assertList(awards(), scope(), AwardFilter.ANY, NameOrder.NAME).isExactly(own);
  }

  private OrganisationId organisation(int number) {
    OrganisationId id = new OrganisationId(Identities.number(number));
    if (organisations().byIds(Set.of(id)).isEmpty()) {
      String name = "organisation-" + number;
      saved(organisations().save(Organisation.builder(id, new Slug(name), name).build()));
    }
    return id;
  }
}
