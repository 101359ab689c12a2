package org.mintatlas.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.change.Heard;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class MergeOrganisationsTest {
  private final Changing changing = new Changing();
  private final InMemoryAtlas atlas = changing.atlas;
  private final People people = changing.people;
  private final Organisation kept = organisation("kept", "Stadt Neu");
  private final Organisation merged = organisation("merged", "Stadt Neu am Fluss");

  private Organisation organisation(String slug, String name) {
    return saved(
        atlas.organisations.save(
            OrganisationFixtures.anOrganisation(slug).toBuilder().name(name).build()));
  }

  private CommandOutcome<Organisation, MergeOrganisations.Refusal> merge(
      OrganisationId keep, long version, OrganisationId merge) {
    return merge(keep, version, merge, 1);
  }

  private CommandOutcome<Organisation, MergeOrganisations.Refusal> merge(
      OrganisationId keep, long version, OrganisationId merge, long versionOfMerged) {
    return changing.does(
        people.programme(),
        MergeOrganisations.class,
        new MergeOrganisations.Command(keep, version, merge, versionOfMerged));
  }

  private Organisation merge() {
    return merge(kept.id(), kept.version(), merged.id()).orThrow();
  }

  private <A> boolean refers(Integrity<A> integrity, Stream<A> all) {
    return all.anyMatch(one ->
        integrity.references().stream()
            .anyMatch(reference -> reference.ids().apply(one).contains(merged.id())));
  }

  @Test
  void allThatRefersToTheOneRefersToTheOther() {
    OrganisationId one = merged.id();
    saved(
        atlas.regions.save(
            RegionFixtures.aRegion("region")
                .withInvolvements(List.of(involvement(one, Tenure.UNKNOWN)))));
    saved(
        atlas.networks.save(NetworkFixtures.aNetwork("netz").toBuilder().coordinator(one).build()));
    saved(
        atlas.initiatives.save(
            InitiativeFixtures.anInitiative("labor").toBuilder().organisation(one).build()));
    saved(
        atlas.programmes.save(
            QualificationFixtures.aProgramme("programm").toBuilder().lead(one).build()));
    Series series =
        saved(atlas.eventSeries.save(EventFixtures.aSeries("reihe").toBuilder().host(one).build()));
    saved(
        atlas.events.save(
            EventFixtures.anEvent("treffen", series.id()).toBuilder().host(one).build()));
    Body body =
        saved(
            atlas.bodies.save(
                GovernanceFixtures.aBody("beirat").toBuilder()
                    .hosts(List.of(one, kept.id()))
                    .build()));
    saved(
        atlas.seats.save(
            GovernanceFixtures.aSeat(body.id(), "Leitung").toBuilder().organisation(one).build()));
    saved(atlas.awards.save(AwardFixtures.anAward("preis").toBuilder().host(one).build()));
    saved(
        atlas.surveys.save(
            InsightFixtures.aSurvey("umfrage", 2024).toBuilder().commissionedBy(one).build()));
    saved(
        atlas.publications.save(
            InsightFixtures.aPublication("heft", "2024").toBuilder().publisher(one).build()));

    merge();

    assertThat(refers(Regions.INTEGRITY, atlas.regions.all())).isFalse();
    assertThat(refers(Networks.INTEGRITY, atlas.networks.all())).isFalse();
    assertThat(refers(Initiatives.INTEGRITY, atlas.initiatives.all())).isFalse();
    assertThat(refers(Programmes.INTEGRITY, atlas.programmes.all())).isFalse();
    assertThat(refers(EventSeries.INTEGRITY, atlas.eventSeries.all())).isFalse();
    assertThat(refers(Events.INTEGRITY, atlas.events.all())).isFalse();
    assertThat(refers(Bodies.INTEGRITY, atlas.bodies.all())).isFalse();
    assertThat(refers(Seats.INTEGRITY, atlas.seats.all())).isFalse();
    assertThat(refers(Awards.INTEGRITY, atlas.awards.all())).isFalse();
    assertThat(refers(Surveys.INTEGRITY, atlas.surveys.all())).isFalse();
    assertThat(refers(Publications.INTEGRITY, atlas.publications.all())).isFalse();
    assertThat(atlas.bodies.existing(body.id()).hosts()).containsExactly(kept.id());
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotMerged() {
    Organisation changed =
        saved(atlas.organisations.save(merged.toBuilder().name("Stadt am Fluss").build()));
    assertThat(merge(kept.id(), kept.version(), merged.id(), merged.version()))
        .isEqualTo(CommandOutcome.rejected(new Fault.Stale(changed, "expectedVersionOfMerged")));
    assertThat(merge(kept.id(), kept.version() + 1, merged.id(), changed.version()))
        .isEqualTo(CommandOutcome.rejected(new Fault.Stale(kept)));
    assertThat(atlas.organisations.byId(merged.id())).contains(changed);
    assertThat(merge(kept.id(), kept.version(), merged.id(), changed.version()).orThrow().id())
        .isEqualTo(kept.id());
  }

  /** Whoever lets another kind of thing refer to organisations merges it above. */
  @Test
  void nothingElseRefersToOrganisations() {
    assertThat(
            Arrays.stream(Ports.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(MergeOrganisationsTest::refersToOrganisations)
                .map(Class::getSimpleName))
        .containsExactlyInAnyOrder(
            "Regions",
            "Networks",
            "Initiatives",
            "Programmes",
            "EventSeries",
            "Events",
            "Bodies",
            "Seats",
            "Awards",
            "Surveys",
            "Publications");
  }

  private static boolean refersToOrganisations(Class<?> port) {
    try {
      return ((Integrity<?>) port.getField("INTEGRITY").get(null))
          .references().stream().anyMatch(one -> one.type() == Referent.ORGANISATION);
    } catch (NoSuchFieldException e) {
      return false;
    } catch (IllegalAccessException e) {
      throw new LinkageError(port.getName(), e);
    }
  }

  private static Involvement involvement(OrganisationId organisation, Tenure tenure) {
    return new Involvement(
        organisation, Involvement.Role.CARRIER, tenure, List.of(SharedFixtures.A_SOURCE));
  }

  @Test
  void whatBothDidAtATimeIsSaidOnce() {
    Tenure early = new Tenure(PartialDate.of(2015), PartialDate.of(2020));
    Tenure late = Tenure.since(PartialDate.of(2018));
    Region region =
        saved(
            atlas.regions.save(
                RegionFixtures.aRegion("region")
                    .withInvolvements(
                        List.of(involvement(kept.id(), late), involvement(merged.id(), early)))));
    merge();
    assertThat(atlas.regions.existing(region.id()).involvements())
        .containsExactly(involvement(kept.id(), Tenure.since(PartialDate.of(2015))));
  }

  @Test
  void itIsFoundByTheNamesAndSlugsOfBoth() {
    Organisation one = merge();
    assertThat(one.id()).isEqualTo(kept.id());
    assertThat(one.name()).isEqualTo("Stadt Neu");
    assertThat(one.aliases()).contains("Stadt Neu am Fluss");
    assertThat(atlas.organisations.bySlug(merged.slug())).contains(one);
    assertThat(atlas.organisations.byId(merged.id())).isEmpty();
  }

  @Test
  void bothStandInTheLog() {
    try (Heard heard = new Heard(atlas.changes)) {
      merge();
      assertThat(heard.changes().stream().map(Change::kind))
          .containsExactly(Change.Kind.UPDATED, Change.Kind.REMOVED);
    }
    assertThat(atlas.auditLog.of(AuditSubject.of(merged), Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(logged -> assertThat(logged.entry().version()).isZero())
        .satisfies(logged ->
            assertThat(logged.entry().changes())
                .contains(new FieldChange("name", "Stadt Neu am Fluss", null, false)));
  }

  @Test
  void isRefusedWhenItIsTheSameOrWasChanged() {
    assertThat(merge(kept.id(), 1, kept.id()))
        .isEqualTo(CommandOutcome.refused(new MergeOrganisations.SameOrganisation()));
    assertThat(merge(kept.id(), 2, merged.id()))
        .isEqualTo(CommandOutcome.rejected(new Fault.Stale(kept)));
    OrganisationId unknown = OrganisationFixtures.anOrganisationId();
    assertThat(merge(kept.id(), 1, unknown))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(unknown)));
    assertThat(merge(unknown, 1, merged.id()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(unknown)));
    assertThat(atlas.organisations.bySlug(merged.slug())).contains(merged);
  }
}
