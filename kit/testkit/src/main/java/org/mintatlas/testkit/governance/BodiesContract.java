package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Bodies} promises. */
public interface BodiesContract
    extends SluggedContract<BodyId, Body>,
        ScopedContract<BodyScope, BodyFilter, NameOrder, Body>,
        ByNameContract<BodyId, Body, BodyScope, BodyFilter>,
        NameFilterContract<BodyScope, BodyFilter, NameOrder, Body> {

  @Override
  default Bodies store() {
    return bodies();
  }

  @Override
  default Body minimal(String slug) {
    return GovernanceFixtures.aBody(slug).toBuilder().sources(List.of()).build();
  }

  @Override
  default Body full() {
    return GovernanceFixtures.aFullBody("every-field", organisation(2), organisation(1));
  }

  @Override
  default Body emptied(Body body) {
    return Body.builder(body.id(), body.slug(), body.name(), BodyLevel.NATIONAL, BodyKind.JURY)
        .version(body.version())
        .build();
  }

  @Override
  default Map<Referent, Body> dangling(Body body) {
    return Map.of(
        Referent.ORGANISATION,
        body.toBuilder()
            .hosts(List.of(organisation(1), OrganisationFixtures.anOrganisationId()))
            .build());
  }

  @Override
  default Scopes<BodyScope> scopes() {
    return Scopes.of(this::organisation, OrganisationId::new, BodyScope.HostedBy::new);
  }

  @Override
  default BodyFilter anything() {
    return BodyFilter.ANY;
  }

  @Override
  default BodyFilter named(String text) {
    return new BodyFilter(Set.of(), Set.of(), Set.of(), text);
  }

  @Override
  default Body put(BodyScope scope, int identity, String name) {
    return saved(
        save(
            Body.builder(
                    new BodyId(Identities.number(identity)),
                    new Slug("body-" + identity),
                    name,
                    BodyLevel.NATIONAL,
                    BodyKind.WORKING_GROUP)
                .hosts(List.of(((BodyScope.HostedBy) scope).organisation()))
                .build()));
  }

  @Test
  default void isListedUnderEachOfItsHostsAndItsState() {
    Body thueringen = saved(save(full()));
    Body national = saved(save(minimal("b-national")));
    Body other = saved(save(of(FederalState.SL, "c-saarland")));
    assertList(bodies(), scope(), BodyFilter.ANY, NameOrder.NAME).isExactly(thueringen);
    assertList(bodies(), otherScope(), BodyFilter.ANY, NameOrder.NAME).isExactly(thueringen);
    assertList(bodies(), new BodyScope.InState(FederalState.TH), BodyFilter.ANY, NameOrder.NAME)
        .isExactly(thueringen);
    assertList(bodies(), new BodyScope.InState(FederalState.BY), BodyFilter.ANY, NameOrder.NAME)
        .isExactly();
    assertEverywhere(BodyFilter.ANY, national, other, thueringen);
  }

  @Test
  default void leavesTheListOfAHostThatItLost() {
    Body body = saved(save(full()));
    Body changed = saved(save(body.toBuilder().hosts(List.of(organisation(2))).build()));
    assertList(bodies(), scope(), BodyFilter.ANY, NameOrder.NAME).isExactly();
    assertList(bodies(), otherScope(), BodyFilter.ANY, NameOrder.NAME).isExactly(changed);
  }

  @Test
  default void canBeFilteredByLevelKindAndState() {
    Body council = saved(save(minimal("a-council")));
    Body jury = saved(save(of(FederalState.RP, "b-jury").toBuilder().kind(BodyKind.JURY).build()));
    Body group = saved(save(of(FederalState.TH, "c-group")));
    assertEverywhere(new BodyFilter(Set.of(BodyLevel.NATIONAL), Set.of(), Set.of(), null), council);
    assertEverywhere(
        new BodyFilter(Set.of(), Set.of(BodyKind.JURY, BodyKind.WORKING_GROUP), Set.of(), null),
        jury,
        group);
    assertEverywhere(
        new BodyFilter(Set.of(), Set.of(), Set.of(FederalState.TH, FederalState.BY), null), group);
    assertEverywhere(
        new BodyFilter(
            Set.of(BodyLevel.STATE),
            Set.of(BodyKind.JURY),
            Set.of(FederalState.RP, FederalState.TH),
            "b j"),
        jury);
  }

  private static Body of(FederalState state, String slug) {
    return GovernanceFixtures.aBody(slug).toBuilder()
        .name(slug.replace('-', ' '))
        .level(BodyLevel.STATE)
        .state(state)
        .kind(BodyKind.WORKING_GROUP)
        .build();
  }

  private void assertEverywhere(BodyFilter filter, Body... expected) {
    assertList(bodies(), new BodyScope.Everywhere(), filter, NameOrder.NAME).isExactly(expected);
  }
}
