package org.mintatlas.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.People;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.proposal.ProposalFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ExportPersonTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ExportPerson export = new ExportPerson(atlas.ports());
  private final People people = new People(atlas);
  private final Person person = saved(atlas.persons.save(PersonFixtures.aPerson()));

  private List<ExportPerson.Entry> entries(PersonId of) {
    return export.of(of).orElseThrow().entries();
  }

  @Test
  void isForThePersonAndForAdministrators() {
    assertThat(export.allows(people.as(person.id()), person.id())).isTrue();
    assertThat(export.allows(people.admin(), person.id())).isTrue();
    assertThat(export.allows(people.programme(), person.id())).isFalse();
    assertThat(export.allows(people.person(), person.id())).isFalse();
    assertThat(export.allows(Actor.ANONYMOUS, person.id())).isFalse();
  }

  @Test
  void hasThePersonWithAllThatNamesThem() {
    RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    Coordination coordination =
        saved(atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region)));
    Actor.Member themselves = people.as(person.id());

    assertThat(export.of(person.id()).orElseThrow().person()).isEqualTo(person);
    assertThat(entries(person.id()))
        .extracting(ExportPerson.Entry::subject)
        .containsExactly(
            new AuditSubject("Account", themselves.account().value()),
            AuditSubject.of(coordination),
            AuditSubject.of(person));
    assertThat(entries(person.id()).getFirst().values())
        .contains(new ExportPerson.Value("issuer", AccountFixtures.ISSUER))
        .extracting(ExportPerson.Value::name)
        .contains("subject");
    assertThat(entries(person.id()).get(1).values())
        .contains(
            new ExportPerson.Value("region", region.value().toString()),
            new ExportPerson.Value("period", "2020/.."));
  }

  @Test
  void tellsWhereWhatThePersonDidStands() {
    RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    CohortId cohort =
        saved(
                atlas.cohorts.save(
                    QualificationFixtures.aCohort(
                        "kurs",
                        saved(atlas.programmes.save(QualificationFixtures.aProgramme("schule")))
                            .id(),
                        1)))
            .id();
    saved(
        atlas.enrolments.save(
            EnrolmentFixtures.anEnrolment(
                cohort, region, person.id(), EnrolmentStatus.WAITLISTED)));
    AwardId award = saved(atlas.awards.save(AwardFixtures.anAward("preis"))).id();
    CallId call = saved(atlas.calls.save(AwardFixtures.aCall(award, 2024))).id();
    saved(atlas.applications.save(AwardFixtures.anApplication(call, region, person.id())));

    assertThat(entries(person.id()))
        .extracting(
            entry -> entry.subject().type(),
            entry ->
                entry.values().stream()
                    .filter(value -> value.name().equals("state"))
                    .map(ExportPerson.Value::value)
                    .toList())
        .containsExactly(
            tuple("Application", List.of("SUBMITTED")),
            tuple("Enrolment", List.of("WAITLISTED")),
            tuple("Person", List.of()));
  }

  @Test
  void hasEveryWayToReachThePersonAndTheRegionsThatThePersonProposed() {
    Person hidden =
        saved(
            atlas.persons.save(
                person.toBuilder()
                    .contact(new Contact(Contact.Field.hidden("post@example.org"), null, null))
                    .build()));
    RegionProposal proposal =
        saved(
            atlas.regionProposals.save(
                ProposalFixtures.aProposal(people.as(person.id()).account())));
    assertThat(entries(person.id()))
        .extracting(ExportPerson.Entry::subject)
        .contains(AuditSubject.of(hidden), AuditSubject.of(proposal));
    assertThat(entries(person.id()).toString())
        .contains("post@example.org", "HIDDEN", proposal.reason());
  }

  @Test
  void tellsNeitherCodesNorWhatOthersDo() {
    saved(atlas.invitations.save(AccountFixtures.anInvitation(person.id())));
    AwardId award = saved(atlas.awards.save(AwardFixtures.anAward("preis"))).id();
    PersonId other = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    saved(
        atlas.calls.save(
            AwardFixtures.aCall(award, 2024).toBuilder()
                .jurors(Set.of(person.id(), other))
                .build()));
    assertThat(entries(person.id()))
        .extracting(entry -> entry.subject().type())
        .containsExactly("Call", "Invitation", "Person");
    assertThat(entries(person.id()))
        .allSatisfy(entry ->
            assertThat(entry.values())
                .extracting(ExportPerson.Value::name)
                .doesNotContain("codeHash", "jurors"));
  }

  @Test
  void ofNobodyThereIsNothing() {
    assertThat(export.of(new PersonId(UUID.randomUUID()))).isEmpty();
  }
}
