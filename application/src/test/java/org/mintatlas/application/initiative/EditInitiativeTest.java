package org.mintatlas.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class EditInitiativeTest {
  private final Changing changing = new Changing();
  private final InMemoryAtlas atlas = changing.atlas;
  private final People people = changing.people;
  private final RegionId here = saved(atlas.regions.save(RegionFixtures.aRegion("here"))).id();
  private final RegionId there = saved(atlas.regions.save(RegionFixtures.aRegion("there"))).id();
  private final Initiative initiative =
      saved(
          atlas.initiatives.save(
              InitiativeFixtures.anInitiative("labor").toBuilder().regions(Set.of(here)).build()));
  private final Actor team = people.person(new Grant.MemberOf(initiative.id()));

  private CommandOutcome<Initiative, EditInitiative.Refusal> edit(
      EditInitiative.Command command, Actor actor) {
    return changing.does(actor, EditInitiative.class, command);
  }

  private CommandOutcome<Initiative, EditInitiative.Refusal> move(Actor actor, RegionId... to) {
    Initiative now = atlas.initiatives.byId(initiative.id()).orElseThrow();
    return edit(
        new EditInitiative.Command(
            now.id(),
            now.version(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.to(Set.of(to)),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep()),
        actor);
  }

  private CommandOutcome<Initiative, EditInitiative.Refusal> refused() {
    return CommandOutcome.refused(new EditInitiative.Refusal.RegionOfOthers(there));
  }

  @Test
  void nobodyAddsItToARegionOfOthers() {
    assertThat(move(people.coordinator(here), here, there)).isEqualTo(refused());
    assertThat(move(people.coordinator(here), there)).isEqualTo(refused());
    assertThat(move(team, here, there)).isEqualTo(refused());
    assertThat(atlas.initiatives.byId(initiative.id())).contains(initiative);
  }

  @Test
  void nobodyTakesItOutOfARegionOfOthers() {
    move(people.programme(), here, there).orThrow();
    assertThat(move(people.coordinator(here), here)).isEqualTo(refused());
    assertThat(move(team, here)).isEqualTo(refused());
    assertThat(move(people.coordinator(there), here).orThrow().regions()).containsExactly(here);
  }

  @Test
  void whoCoordinatesBothMovesIt() {
    Actor both = people.person(new Grant.CoordinatorOf(here), new Grant.CoordinatorOf(there));
    assertThat(move(both, there).orThrow().regions()).containsExactly(there);
  }

  @Test
  void theProgrammeTeamMovesItAnywhere() {
    assertThat(move(people.programme(), there).orThrow().regions()).containsExactly(there);
  }

  @Test
  void regionsThatStayAskNobody() {
    assertThat(move(team, here).orThrow().regions()).containsExactly(here);
  }

  @Test
  void itsTeamTellsWhereItIsAndHowToReachIt() {
    Initiative edited =
        edit(
                new EditInitiative.Command(
                    initiative.id(),
                    1,
                    Edit.keep(),
                    Edit.keep(),
                    Edit.keep(),
                    Edit.keep(),
                    Edit.to("Köln"),
                    Edit.keep(),
                    Edit.keep(),
                    Edit.to(new Contact.Field("post@labor.example.org", Contact.Visibility.PUBLIC)),
                    Edit.to(Contact.Field.hidden("+49 221 000")),
                    Edit.keep()),
                team)
            .orThrow();
    assertThat(edited.place()).isEqualTo(new Place("Köln", null, null, null, null));
    assertThat(edited.contact().phone()).isEqualTo(Contact.Field.hidden("+49 221 000"));
    assertThat(
            changing
                .useCases
                .browseInitiatives()
                .initiatives()
                .bySlug(initiative.slug())
                .orElseThrow())
        .returns(
            new Contact(
                new Contact.Field("post@labor.example.org", Contact.Visibility.PUBLIC), null, null),
            Initiative::contact);
    assertThat(
            atlas
                .auditLog
                .of(AuditSubject.of(edited), Long.MAX_VALUE, 1)
                .getFirst()
                .entry()
                .changes())
        .contains(new FieldChange("contact", null, null, true));
  }
}
