package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aBody;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aFullBody;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.figure.Measure;

class BodyTest {

  @Test
  void isForAStateExactlyWhenItIsOnThatLevel() {
    Body national = aBody("council");
    assertThat(national.state()).isNull();
    assertInvalid(() -> national.toBuilder().state(FederalState.BY).build())
        .withMessage("state 'BY': a national body has none of its own");
    assertInvalid(() -> national.toBuilder().level(BodyLevel.STATE).build())
        .withMessage("state: a body of a state has one");
    assertThat(national.toBuilder().level(BodyLevel.STATE).state(FederalState.BY).build().state())
        .isEqualTo(FederalState.BY);
  }

  @Test
  void isHostedByAnOrganisationOnce() {
    OrganisationId host = anOrganisationId();
    assertInvalid(() -> aBody("council").toBuilder().hosts(List.of(host, host)).build())
        .withMessageEndingWith("must not hold one twice");
  }

  @Test
  void hasAtMostTwentyHosts() {
    List<OrganisationId> hosts = Stream.generate(() -> anOrganisationId()).limit(21).toList();
    assertThat(aBody("council").toBuilder().hosts(hosts.subList(0, 20)).build().hosts())
        .hasSize(20);
    assertInvalid(() -> aBody("council").toBuilder().hosts(hosts).build())
        .withMessage("hosts '21': must not be more than 20");
  }

  @Test
  void isRejectedWithoutAName() {
    assertText("body name", 200, text -> aBody("council").toBuilder().name(text).build());
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> aBody("council").toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsEveryFactAlsoThoseThatContradictEachOther() {
    OrganisationId host = anOrganisationId();
    Body body = aFullBody("beirat", host, anOrganisationId());
    assertThat(body).hasNoNullFieldsOrProperties();
    assertThat(body.hosts()).first().isEqualTo(host);
    assertThat(body.figures()).extracting(f -> f.measure()).containsOnly(Measure.MEMBERS);
    assertThat(body.figures()).hasSize(2);
    assertThat(body.toBuilder().build()).isEqualTo(body);
  }

  @Test
  void keepsACopyOfItsHosts() {
    List<OrganisationId> hosts = new ArrayList<>(List.of(anOrganisationId()));
    Body body = aBody("council").toBuilder().hosts(hosts).build();
    hosts.clear();
    assertThat(body.hosts()).hasSize(1).isUnmodifiable();
  }

  @Test
  void canBecomeAnotherWithEveryFieldSet() {
    Body from = aBody("council");
    Body to = aFullBody("beirat", anOrganisationId(), anOrganisationId());
    assertThat(
            from.toBuilder()
                .id(to.id())
                .slug(to.slug())
                .name(to.name())
                .level(to.level())
                .kind(to.kind())
                .version(to.version())
                .state(to.state())
                .hosts(to.hosts())
                .rhythm(to.rhythm())
                .since(to.since())
                .composition(to.composition())
                .figures(to.figures())
                .sources(to.sources())
                .build())
        .isEqualTo(to);
  }
}
