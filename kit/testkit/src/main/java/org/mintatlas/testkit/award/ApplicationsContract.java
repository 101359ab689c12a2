package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Applications} promises. */
public interface ApplicationsContract extends StoreContract<ApplicationId, Application> {

  @Override
  default Kept<ApplicationId, Application> kept() {
    return Kept.of(
        applications(),
        () -> AwardFixtures.aDraft(call(2023), region("minimal")),
        () -> AwardFixtures.anApplication(call(2024), region("full"), person()));
  }

  @Override
  default Map<Referent, Application> danglingWithin(Application given) {
    PersonId nobody = PersonFixtures.aPerson().id();
    Application by = AwardFixtures.anApplication(given.call(), given.region(), nobody);
    return Map.of(Referent.PERSON, with(given, "state", by.state()));
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

  @Test
  default void aDraftCanBeRemovedAndTheRegionCanApplyAnew() {
    Application draft = saved(save(AwardFixtures.aDraft(call(2024), region("first"))));
    Application other = saved(save(AwardFixtures.aDraft(call(2024), region("second"))));
    Application changed = saved(save(with(draft, "title", "Another title")));
    assertThat(applications().removeDraft(draft)).as("as it was before").isFalse();
    assertThat(applications().byId(draft.id())).contains(changed);
    assertThat(applications().removeDraft(changed)).isTrue();
    assertThat(applications().removeDraft(changed)).as("again").isFalse();
    assertThat(applications().byId(draft.id())).isEmpty();
    assertThat(applications().ofCalls(Set.of(call(2024))))
        .isEqualTo(Map.of(call(2024), List.of(other)));
    saved(save(AwardFixtures.aDraft(call(2024), region("first"))));
  }

  @Test
  default void whatWasHandedInStays() {
    Application submitted =
        saved(save(AwardFixtures.anApplication(call(2023), region("first"), person())));
    assertThat(applications().removeDraft(submitted)).isFalse();
    assertThat(applications().byId(submitted.id())).contains(submitted);
  }

  private Application put(int identity, CallId call, String region) {
    return saved(save(numbered(AwardFixtures.aDraft(call, region(region)), identity)));
  }
}
