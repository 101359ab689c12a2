package org.mintatlas.testkit;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.UUID;
import java.util.function.Function;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/**
 * What others refer to, each stored when a test first asks for it. With a number, 0 to 15, it has
 * the identity and the slug of the number ({@code organisation-3}); with a slug it is found by it.
 */
public interface StoredThings extends Atlas {

  default OrganisationId organisation(int number) {
    return numbered(
        organisations(), number, OrganisationFixtures.anOrganisation("organisation-" + number));
  }

  default OrganisationId organisation(String slug) {
    return named(organisations(), slug, OrganisationFixtures::anOrganisation);
  }

  /** A region of Nordrhein-Westfalen. */
  default RegionId region(int number) {
    RegionId id = new RegionId(Identities.number(number));
    return first(regions(), aRegionOf("region-" + number, FederalState.NW, id));
  }

  /** A region of Nordrhein-Westfalen. */
  default RegionId region(String slug) {
    return region(slug, FederalState.NW);
  }

  default RegionId region(String slug, FederalState state) {
    return named(regions(), slug, given -> aRegionOf(given, state, RegionFixtures.aRegionId()));
  }

  /** Another person at each call. */
  default PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }

  /** The account with a number. */
  default AccountId account(int number) {
    return numbered(accounts(), number, AccountFixtures.anAccount("account-" + number));
  }

  default InitiativeId initiative(int number) {
    return numbered(initiatives(), number, InitiativeFixtures.anInitiative("initiative-" + number));
  }

  default InitiativeId initiative(String slug) {
    return named(initiatives(), slug, InitiativeFixtures::anInitiative);
  }

  default NetworkId network(int number) {
    return numbered(networks(), number, NetworkFixtures.aNetwork("network-" + number));
  }

  default BodyId body(int number) {
    return numbered(bodies(), number, GovernanceFixtures.aBody("body-" + number));
  }

  default AwardId award(int number) {
    return numbered(awards(), number, AwardFixtures.anAward("award-" + number));
  }

  /** The call of the first award in a year. */
  default CallId call(int year) {
    return calls()
        .byYear(award(1), year)
        .orElseGet(() -> saved(calls().save(AwardFixtures.aCall(award(1), year))))
        .id();
  }

  default SeriesId series(int number) {
    return numbered(eventSeries(), number, EventFixtures.aSeries("series-" + number));
  }

  default SeriesId series(String slug) {
    return named(eventSeries(), slug, EventFixtures::aSeries);
  }

  /** A programme that trains trainers. */
  default ProgrammeId programme(int number) {
    return numbered(programmes(), number, QualificationFixtures.aProgramme("programme-" + number));
  }

  /** Another programme at each call. */
  default ProgrammeId programme() {
    String slug = "programme-" + UUID.randomUUID();
    return saved(programmes().save(QualificationFixtures.aProgramme(slug))).id();
  }

  /** A cohort of the first programme that ran; from 1. */
  default CohortId cohort(int number) {
    Cohort cohort = QualificationFixtures.aCohort("cohort-" + number, programme(1), number);
    return numbered(cohorts(), number, cohort.toBuilder().status(CohortStatus.COMPLETED).build());
  }

  private static Region aRegionOf(String slug, FederalState state, RegionId id) {
    Region region = RegionFixtures.aRegion(slug);
    return region.withProfile(with(with(region.profile(), "leadState", state), "id", id));
  }

  private static <I extends Identity, A extends Aggregate<I, A>> I numbered(
      Store<I, A> store, int number, A aggregate) {
    return first(store, Identities.numbered(aggregate, number));
  }

  private static <I extends Identity, A extends Aggregate<I, A>> I first(
      Store<I, A> store, A aggregate) {
    return store.byId(aggregate.id()).orElseGet(() -> saved(store.save(aggregate))).id();
  }

  private static <I extends Identity, A extends Aggregate<I, A>> I named(
      Slugged<I, A> store, String slug, Function<String, A> first) {
    return store.bySlug(new Slug(slug)).orElseGet(() -> saved(store.save(first.apply(slug)))).id();
  }
}
