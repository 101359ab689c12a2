package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.award.maintenance.DecideCall;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.event.maintenance.RegisterEvent;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.application.initiative.maintenance.EditProject;
import org.mintatlas.application.organisation.maintenance.EditOrganisation;
import org.mintatlas.application.person.maintenance.EditPerson;
import org.mintatlas.application.region.maintenance.EditRegion;
import org.mintatlas.application.region.maintenance.SetRegionCoverage;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

/** What is wrong with a command is told at once, with the part that each rule is about. */
class WrongPartsTest {
  private static final PartialDate EARLY = PartialDate.of(2023);
  private static final PartialDate LATE = PartialDate.of(2024);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.systemUTC(), UUID::randomUUID);
  private final CommandSamples samples = new CommandSamples(atlas);
  private final Actor admin = new People(atlas).admin();

  private <C extends Record> List<String> told(CommandHandler<C, ?, ?> handler, C command) {
    CommandOutcome<?, ?> outcome = useCases.commandGateway().execute(handler, command, admin);
    return paths(((CommandOutcome.Rejected<?, ?>) outcome).faults());
  }

  private static List<Fault> rejected(Optional<? extends CommandOutcome<?, ?>> wrong) {
    return ((CommandOutcome.Rejected<?, ?>) wrong.orElseThrow()).faults();
  }

  /** Not of what is not there, to which the samples refer. */
  private static List<String> paths(List<Fault> faults) {
    return faults.stream()
        .filter(Fault.Invalid.class::isInstance)
        .map(fault -> ((Fault.Invalid) fault).path())
        .toList();
  }

  /** Of a sample in which some parts are others. */
  @SuppressWarnings("unchecked") // the sample is a command of the handler
  private <C extends Record> List<String> told(
      Class<? extends CommandHandler<?, ?, ?>> type, Map<String, ?> changes) {
    CommandHandler<C, ?, ?> handler = (CommandHandler<C, ?, ?>) useCases.commands().of(type);
    CommandParts<C> parts = CommandParts.of((C) samples.of(handler));
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      parts = parts.with(change.getKey(), change.getValue());
    }
    return told(handler, Objects.requireNonNull(parts.whole()));
  }

  @Test
  void rulesOfTheDomainAreToldTogetherWithThoseOfTheParts() {
    assertThat(
            told(
                EditProject.class,
                Map.of(
                    "name", Edit.to(" "),
                    "cost", Edit.to(new BigDecimal(-5)),
                    "capacity", Edit.to(-1))))
        .containsExactlyInAnyOrder("name", "cost", "capacity");
    assertThat(
            told(
                EditProject.class,
                Map.of("cost", Edit.to(new BigDecimal(-5)), "capacity", Edit.to(-1))))
        .containsExactlyInAnyOrder("cost", "capacity");
  }

  @Test
  void ofTwoThatDoNotFitTheLaterOneIsTold() {
    assertThat(told(RegisterEvent.class, Map.of("from", LATE, "to", EARLY))).containsExactly("to");
  }

  @Test
  void aRuleOfWhatIsStoredIsToldOfWhatShallChange() {
    assertThat(
            told(
                EditRegion.class,
                Map.of(
                    "clusterFunding", Edit.to(Period.since(LATE)), "seatDistrict", Edit.to(null))))
        .containsExactly("clusterFunding");
  }

  @Test
  void eachOfSeveralThingsIsTold() {
    Organisation organisation =
        saved(atlas.organisations.save(OrganisationFixtures.anOrganisation("haus")));
    assertThat(
            told(
                EditOrganisation.class,
                Map.of(
                    "organisation",
                    organisation.id(),
                    "aliases",
                    Edit.to(List.of("A", " ", "B", "B", "  ", "C")),
                    "seat",
                    Edit.to(" "))))
        .containsExactlyInAnyOrder("seat", "aliases.1", "aliases.3", "aliases.4");
  }

  @Test
  void partsOfThingsAreTold() {
    DistrictKey district = new DistrictKey("05315");
    assertThat(
            told(
                SetRegionCoverage.class,
                Map.of(
                    "coverage",
                    List.of(
                        new SetRegionCoverage.CoveredDistrict(district, EARLY, LATE),
                        new SetRegionCoverage.CoveredDistrict(district, LATE, EARLY)))))
        .containsExactly("coverage.1.to");
    DecideCall.Chosen nobody =
        new DecideCall.Chosen(new ApplicationId(UUID.randomUUID()), " ", " ");
    assertThat(told(DecideCall.class, Map.of("winners", List.of(nobody, nobody))))
        .startsWith("winners.0.name");
  }

  @Test
  void contactsAreTold() {
    assertThat(
            told(
                EditPerson.class,
                Map.of(
                    "email", Edit.to(Contact.Field.hidden("quatsch")),
                    "phone", Edit.to(Contact.Field.hidden("quatsch")),
                    "page", Edit.to(Contact.Field.hidden("quatsch")))))
        .containsExactlyInAnyOrder("email", "phone", "page");
  }

  @ParameterizedTest
  @ValueSource(classes = {EditPerson.class, EditInitiative.class})
  void contactsAreToldTogetherWithTextsAlsoOfWhatSomebodyElseChanged(
      Class<? extends CommandHandler<?, ?, ?>> type) {
    Edit<Contact.Field> wrong = Edit.to(Contact.Field.hidden("x"));
    assertThat(
            told(
                type,
                Map.of(
                    "expectedVersion",
                    99L,
                    "name",
                    Edit.to(""),
                    "email",
                    wrong,
                    "phone",
                    wrong,
                    "page",
                    wrong)))
        .containsExactly("name", "email", "phone", "page");
  }

  @Test
  void whatCouldNotBeReadIsLeftOut() {
    CommandParts<EditProject.Command> parts =
        CommandParts.of((EditProject.Command) samples.of(useCases.commands().of(EditProject.class)))
            .with("capacity", Edit.to(-1))
            .without("website");
    assertThat(
            paths(
                rejected(
                    useCases
                        .commandGateway()
                        .wrong(useCases.commands().of(EditProject.class), parts, admin))))
        .containsExactly("capacity");
  }

  @Test
  void whoMayNotIsToldSoAndNothingElse() {
    CommandParts<EditProject.Command> parts =
        CommandParts.of((EditProject.Command) samples.of(useCases.commands().of(EditProject.class)))
            .with("name", Edit.to(" "))
            .with("capacity", Edit.to(-1))
            .without("website");
    assertThat(toldMember(parts)).containsExactly(new Fault.NotAllowed());
    assertThat(toldMember(parts.without("project")))
        .as("what it is about could not be read, so nobody knows who may")
        .extracting(fault -> ((Fault.Invalid) fault).path())
        .containsExactly("name");
  }

  private List<Fault> toldMember(CommandParts<EditProject.Command> parts) {
    return rejected(
        useCases
            .commandGateway()
            .wrong(useCases.commands().of(EditProject.class), parts, new People(atlas).member()));
  }

  @Test
  void nothingIsDoneByTrying() {
    List<?> before = atlas.projects.all().toList();
    told(EditProject.class, Map.of("name", Edit.to(" "), "capacity", Edit.to(5)));
    told(EditProject.class, Map.of("description", Edit.to("Neu"), "capacity", Edit.to(-5)));
    assertThat(atlas.projects.all().toList()).isEqualTo(before);
  }
}
