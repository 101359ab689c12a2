package org.mintatlas.testkit.award;

import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.jury.ApplicationFilter;
import org.mintatlas.application.award.jury.ApplicationLists;
import org.mintatlas.application.award.jury.ApplicationScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.PagedContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link ApplicationLists} promises. */
public interface ApplicationListsContract
    extends PagedContract<ApplicationScope, ApplicationFilter, NameOrder, Application>,
        ScopedContract<ApplicationScope, ApplicationFilter, NameOrder, Application> {

  @Override
  default Paged<ApplicationScope, ApplicationFilter, NameOrder, Application> paged() {
    return applicationLists();
  }

  @Override
  default Listed<ApplicationScope, ApplicationFilter, NameOrder> lists() {
    return new Listed<>(
        Scopes.of("call", (int number) -> call(2020 + number), ApplicationScope.HandedInFor::new),
        ApplicationFilter.ANY,
        NameOrder.NAME);
  }

  @Override
  default Application put(ApplicationScope scope, int identity, String name) {
    CallId call = ((ApplicationScope.HandedInFor) scope).call();
    return saved(
        applications()
            .save(
                numbered(
                    AwardFixtures.anApplication(call, region("region-" + identity), person())
                        .toBuilder()
                        .title(name)
                        .build(),
                    identity)));
  }

  @Override
  default Application rename(Application application, String name) {
    return saved(applications().save(application.toBuilder().title(name).build()));
  }

  @Test
  default void regionsHaveTheirDraftsToo() {
    Application handedIn = put(scope(), 1, "Zweite");
    Application draft =
        saved(
            applications()
                .save(
                    AwardFixtures.aDraft(call(2024), handedIn.region()).toBuilder()
                        .title("Erste")
                        .build()));
    Application ofAnother = put(scope(), 2, "Dritte");
    assertList(of(handedIn.region())).isExactlyBothWays(draft, handedIn);
    assertList(of(handedIn.region(), ofAnother.region()))
        .isExactlyBothWays(ofAnother, draft, handedIn);
    assertList(of(handedIn.region())).where(where(ApplicationStatus.DRAFT)).isExactly(draft);
    assertList(of()).isExactly();
    assertList(new ApplicationScope.HandedInFor(call(2024))).isExactly();
    assertList(scope()).where(where(ApplicationStatus.DRAFT)).isExactly();
    assertList(scope())
        .where(where(ApplicationStatus.SUBMITTED, ApplicationStatus.DRAFT))
        .isExactly(ofAnother, handedIn);
  }

  private static ApplicationScope of(RegionId... regions) {
    return new ApplicationScope.OfRegions(Set.of(regions));
  }

  private static ApplicationFilter where(ApplicationStatus... statuses) {
    return new ApplicationFilter(Set.of(statuses), null);
  }

  @Test
  default void canBeNamedOneByOne() {
    Application one = put(scope(), 1, "Eins");
    Application other = put(scope(), 2, "Zwei");
    assertList(scope())
        .where(picked(new Picked(Set.of(), Set.of(one.id().value()))))
        .isExactly(one);
    assertList(scope()).where(picked(Picked.except(Set.of(one.id().value())))).isExactly(other);
  }

  private static ApplicationFilter picked(Picked some) {
    return new ApplicationFilter(Set.of(), some);
  }
}
