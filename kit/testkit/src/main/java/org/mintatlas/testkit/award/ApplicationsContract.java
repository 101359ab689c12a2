package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Applications} promises. */
public interface ApplicationsContract extends StoreContract<ApplicationId, Application> {

  /** The applications; none when a test begins. */
  Applications applications();

  /** The calls that one can apply for; none when a test begins. */
  Calls calls();

  /** What has calls; none when a test begins. */
  Awards awards();

  /** Who can apply; none when a test begins. */
  Regions regions();

  /** Who can hand in; none when a test begins. */
  Persons persons();

  @Override
  default Applications store() {
    return applications();
  }

  @Override
  default Application minimal() {
    return AwardFixtures.aDraft(call(2023), region("minimal"));
  }

  @Override
  default Application full() {
    return AwardFixtures.anApplication(call(2024), region("full"), person());
  }

  @Override
  default Application emptied(Application application) {
    Application draft = AwardFixtures.aDraft(application.call(), application.region());
    return new Application(
        application.id(),
        application.version(),
        application.call(),
        application.region(),
        "Entwurf",
        "Text",
        draft.state());
  }

  @Test
  default void whatIsNotThereIsUnknown() {
    assertReferenceUnknown(
        save(AwardFixtures.aDraft(AwardFixtures.aCallId(), region("first"))), Referent.CALL);
    assertReferenceUnknown(
        save(AwardFixtures.aDraft(call(2024), RegionFixtures.aRegionId())), Referent.REGION);
    assertReferenceUnknown(
        save(
            AwardFixtures.anApplication(
                call(2024), region("first"), PersonFixtures.aPerson().id())),
        Referent.PERSON);
    assertThat(applications().ofCalls(Set.of(call(2024)))).containsEntry(call(2024), List.of());
  }

  @Test
  default void aRegionAppliesOnceForACall() {
    saved(save(AwardFixtures.aDraft(call(2024), region("first"))));
    assertThat(save(AwardFixtures.aDraft(call(2024), region("first"))))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.APPLYING_REGION));
    saved(save(AwardFixtures.aDraft(call(2023), region("first"))));
    saved(save(AwardFixtures.aDraft(call(2024), region("second"))));
  }

  @Test
  default void aCallKnowsItsApplicationsAndCountsThoseHandedIn() {
    Application second = put(7, call(2024), "second");
    Application first = put(2, call(2024), "first");
    Application submitted =
        saved(save(AwardFixtures.anApplication(call(2023), region("first"), person())));
    CallId unknown = AwardFixtures.aCallId();
    assertThat(applications().ofCalls(Set.of(call(2023), call(2024), unknown)))
        .isEqualTo(
            Map.of(
                call(2023),
                List.of(submitted),
                call(2024),
                List.of(first, second),
                unknown,
                List.of()));
    assertThat(applications().submitted(Set.of(call(2023), call(2024), unknown)))
        .isEqualTo(Map.of(call(2023), 1, call(2024), 0, unknown, 0));
    assertThat(applications().ofCalls(Set.of())).isEmpty();
    assertThat(applications().submitted(Set.of())).isEmpty();
  }

  private Application put(int identity, CallId call, String region) {
    return saved(
        save(
            Application.draft(
                new ApplicationId(Identities.number(identity)),
                call,
                region(region),
                "Titel",
                "Text")));
  }

  private CallId call(int year) {
    return calls()
        .byYear(award(1), year)
        .orElseGet(() -> saved(calls().save(AwardFixtures.aCall(award(1), year))))
        .id();
  }

  private AwardId award(int number) {
    AwardId id = new AwardId(Identities.number(number));
    if (awards().byIds(Set.of(id)).isEmpty()) {
      String name = "award-" + number;
      saved(awards().save(new Award(id, 0, new Slug(name), name, null, List.of())));
    }
    return id;
  }

  private RegionId region(String slug) {
    return regions()
        .bySlug(new Slug(slug))
        .orElseGet(() -> saved(regions().save(RegionFixtures.aRegion(slug))))
        .id();
  }

  private PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }
}
