package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyFilterBuilder;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every implementation of {@link Bodies} promises. */
public interface BodiesContract
    extends CatalogueContract<BodyId, Body, BodyScope, BodyFilter, NameOrder> {

  @Override
  default KeptList<BodyId, Body, BodyScope, BodyFilter, NameOrder> keptList() {
    return KeptList.of(
            bodies(),
            slug -> GovernanceFixtures.aBody(slug.value()).toBuilder().sources(List.of()).build(),
            () -> GovernanceFixtures.aFullBody("every-field", organisation(2), organisation(1)))
        .under("hosts", this::organisation, BodyScope.HostedBy::new)
        .listed(new BodyScope.Everywhere(), BodyFilter.ANY, NameOrder.NAME);
  }

  @Test
  default void isListedUnderEachOfItsHostsAndItsState() {
    Body thueringen = saved(save(full()));
    Body national = saved(save(minimal("b-national")));
    Body other = saved(save(of(FederalState.SL, "c-saarland")));
    assertList(scope()).isExactly(thueringen);
    assertList(otherScope()).isExactly(thueringen);
    assertList(new BodyScope.InState(FederalState.TH)).isExactly(thueringen);
    assertList(new BodyScope.InState(FederalState.BY)).isExactly();
    assertList().isExactly(national, other, thueringen);
  }

  @Test
  default void leavesTheListOfAHostThatItLost() {
    Body body = saved(save(full()));
    Body changed = saved(save(body.toBuilder().hosts(List.of(organisation(2))).build()));
    assertList(scope()).isExactly();
    assertList(otherScope()).isExactly(changed);
  }

  @Test
  default void canBeFilteredByLevelKindAndState() {
    Body council = saved(save(minimal("a-council")));
    Body jury = saved(save(of(FederalState.RP, "b-jury").toBuilder().kind(BodyKind.JURY).build()));
    Body group = saved(save(of(FederalState.TH, "c-group")));
    Set<BodyKind> kinds = Set.of(BodyKind.JURY, BodyKind.WORKING_GROUP);
    Set<FederalState> states = Set.of(FederalState.TH, FederalState.BY);
    Set<FederalState> others = Set.of(FederalState.RP, FederalState.TH);
    assertWhere(any -> any.levels(Set.of(BodyLevel.NATIONAL))).isExactly(council);
    assertWhere(any -> any.kinds(kinds)).isExactly(jury, group);
    assertWhere(any -> any.states(states)).isExactly(group);
    assertWhere(any ->
            any.levels(Set.of(BodyLevel.STATE))
                .kinds(Set.of(BodyKind.JURY))
                .states(others)
                .nameContains("b j"))
        .isExactly(jury);
  }

  private static Body of(FederalState state, String slug) {
    return GovernanceFixtures.aBody(slug).toBuilder()
        .name(slug.replace('-', ' '))
        .level(BodyLevel.STATE)
        .state(state)
        .kind(BodyKind.WORKING_GROUP)
        .build();
  }

  private PagedListAssert<BodyScope, BodyFilter, NameOrder, Body> assertWhere(
      UnaryOperator<BodyFilterBuilder> condition) {
    return assertList().where(condition.apply(BodyFilter.ANY.toBuilder()).build());
  }
}
