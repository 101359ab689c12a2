package org.mintatlas.testkit;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/**
 * What others refer to, each stored when a test first asks for it. With a number, 0 to 15, it has
 * the identity and the slug of the number ({@code organisation-3}); with a slug it is found by it.
 */
public interface StoredThings extends Atlas {

  default OrganisationId organisation(int number) {
    return numbered(
        organisations(),
        number,
        OrganisationId::new,
        id ->
            Organisation.builder(id, slug("organisation", number), name("organisation", number))
                .build());
  }

  default OrganisationId organisation(String slug) {
    return named(organisations(), slug, OrganisationFixtures::anOrganisation);
  }

  /** A region of Nordrhein-Westfalen. */
  default RegionId region(int number) {
    return numbered(
        regions(),
        number,
        RegionId::new,
        id ->
            Region.of(
                RegionProfile.builder(
                        id,
                        slug("region", number),
                        name("region", number),
                        Set.of(RegionKind.MINT_REGION),
                        FederalState.NW)
                    .build(),
                Lifecycle.startingAs(LifecycleStatus.LISTED, null)));
  }

  /** A region of Nordrhein-Westfalen. */
  default RegionId region(String slug) {
    return region(slug, FederalState.NW);
  }

  default RegionId region(String slug, FederalState state) {
    return named(
        regions(),
        slug,
        given -> {
          Region region = RegionFixtures.aRegion(given);
          return region.withProfile(region.profile().toBuilder().leadState(state).build());
        });
  }

  /** Another person at each call. */
  default PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }

  default InitiativeId initiative(int number) {
    return numbered(
        initiatives(),
        number,
        InitiativeId::new,
        id ->
            Initiative.builder(
                    id,
                    slug("initiative", number),
                    name("initiative", number),
                    InitiativeKind.ASSOCIATION)
                .build());
  }

  default InitiativeId initiative(String slug) {
    return named(initiatives(), slug, InitiativeFixtures::anInitiative);
  }

  default NetworkId network(int number) {
    return numbered(
        networks(),
        number,
        NetworkId::new,
        id ->
            new Network(
                id,
                0,
                slug("network", number),
                name("network", number),
                NetworkScope.NATIONAL,
                Set.of(),
                null,
                null,
                null,
                List.of()));
  }

  default BodyId body(int number) {
    return numbered(
        bodies(),
        number,
        BodyId::new,
        id ->
            Body.builder(
                    id,
                    slug("body", number),
                    name("body", number),
                    BodyLevel.NATIONAL,
                    BodyKind.OPERATIONAL_COUNCIL)
                .build());
  }

  default AwardId award(int number) {
    return numbered(
        awards(),
        number,
        AwardId::new,
        id -> new Award(id, 0, slug("award", number), name("award", number), null, List.of()));
  }

  /** The call of the first award in a year. */
  default CallId call(int year) {
    return calls()
        .byYear(award(1), year)
        .orElseGet(() -> saved(calls().save(AwardFixtures.aCall(award(1), year))))
        .id();
  }

  default SeriesId series(int number) {
    return numbered(
        eventSeries(),
        number,
        SeriesId::new,
        id -> new Series(id, 0, slug("series", number), name("series", number), null, List.of()));
  }

  default SeriesId series(String slug) {
    return named(eventSeries(), slug, EventFixtures::aSeries);
  }

  /** A programme that trains trainers. */
  default ProgrammeId programme(int number) {
    return numbered(
        programmes(),
        number,
        ProgrammeId::new,
        id ->
            Programme.builder(
                    id,
                    slug("programme", number),
                    name("programme", number),
                    ProgrammeFormat.TRAIN_THE_TRAINER)
                .build());
  }

  /** Another programme at each call. */
  default ProgrammeId programme() {
    ProgrammeId id = new ProgrammeId(UUID.randomUUID());
    Programme programme =
        Programme.builder(
                id, new Slug("programme-" + id), "Programme", ProgrammeFormat.WORKSHOP_SERIES)
            .build();
    return saved(programmes().save(programme)).id();
  }

  /** A cohort of the first programme that ran; from 1. */
  default CohortId cohort(int number) {
    return numbered(
        cohorts(),
        number,
        CohortId::new,
        id ->
            Cohort.builder(
                    id,
                    programme(1),
                    slug("cohort", number),
                    number,
                    name("cohort", number),
                    CohortStatus.COMPLETED)
                .build());
  }

  private static Slug slug(String kind, int number) {
    return new Slug(name(kind, number));
  }

  private static String name(String kind, int number) {
    return kind + '-' + number;
  }

  private static <I extends Identity, A extends Aggregate<I, A>> I numbered(
      Store<I, A> store, int number, Function<UUID, I> identity, Function<I, A> first) {
    I id = identity.apply(Identities.number(number));
    if (store.byIds(Set.of(id)).isEmpty()) {
      saved(store.save(first.apply(id)));
    }
    return id;
  }

  private static <I extends Identity, A extends Aggregate<I, A>> I named(
      Slugged<I, A> store, String slug, Function<String, A> first) {
    return store.bySlug(new Slug(slug)).orElseGet(() -> saved(store.save(first.apply(slug)))).id();
  }
}
