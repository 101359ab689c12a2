package org.mintatlas.application.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** A command of each use case, about one region and what belongs to it, or about one person. */
final class CommandSamples {
  final RegionId region;

  /** An initiative of the region, to whose team the person belongs. */
  final InitiativeId initiative;

  /** The person whom a command is about, where it is about one. */
  final PersonId person;

  /** An application of the region that was not handed in. */
  final ApplicationId draft;

  /** Who judges the application of the region. */
  final PersonId juror;

  /** A juror of another call. */
  final PersonId jurorElsewhere;

  private final Map<Class<?>, Object> known = new HashMap<>();
  private Edit<?> edit = Edit.keep();

  CommandSamples(InMemoryAtlas atlas) {
    region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    juror = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    jurorElsewhere = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    initiative =
        saved(
                atlas.initiatives.save(
                    InitiativeFixtures.anInitiative("labor").toBuilder()
                        .regions(Set.of(region))
                        .build()))
            .id();
    know(initiative);
    know(
        saved(atlas.teamMemberships.save(PersonFixtures.aTeamMembership(person, initiative))).id());
    know(saved(atlas.projects.save(InitiativeFixtures.aProject("kurs", initiative))).id());
    Network network = saved(atlas.networks.save(NetworkFixtures.aNetwork("netz")));
    know(network.id());
    know(
        saved(
                atlas.memberships.save(
                    NetworkFixtures.aMembership(
                        network.id(),
                        new Member.OfInitiative(initiative),
                        MembershipStatus.INVITED)))
            .id());
    Award award = saved(atlas.awards.save(AwardFixtures.anAward("preis")));
    Call call =
        saved(
            atlas.calls.save(
                AwardFixtures.aCall(award.id(), 2024).toBuilder()
                    .status(CallStatus.OPEN)
                    .jurors(Set.of(juror))
                    .build()));
    know(call.id());
    saved(
        atlas.calls.save(
            AwardFixtures.aCall(award.id(), 2025).toBuilder()
                .status(CallStatus.JURY)
                .jurors(Set.of(jurorElsewhere))
                .build()));
    draft = saved(atlas.applications.save(AwardFixtures.aDraft(call.id(), region))).id();
    know(draft);
    Programme programme =
        saved(atlas.programmes.save(QualificationFixtures.aProgramme("programm")));
    Cohort cohort =
        saved(atlas.cohorts.save(QualificationFixtures.aCohort("kohorte", programme.id(), 1)));
    know(cohort.id());
    Enrolment enrolment =
        saved(
            atlas.enrolments.save(
                EnrolmentFixtures.anEnrolment(cohort.id(), region).toBuilder()
                    .person(person)
                    .build()));
    know(enrolment.id());
    know(
        saved(atlas.certificates.save(EnrolmentFixtures.aCertificate(enrolment.id(), "7K3Q9F")))
            .id());
    know(
        saved(
                atlas.workshops.save(
                    WorkshopFixtures.aWorkshop(cohort.id(), region, Set.of(initiative))))
            .id());
    Body body = saved(atlas.bodies.save(GovernanceFixtures.aBody("gremium")));
    Body other = saved(atlas.bodies.save(GovernanceFixtures.aBody("beirat")));
    know(saved(atlas.seats.save(GovernanceFixtures.aSeat(body.id(), "Vorsitz"))).id());
    know(saved(atlas.meetings.save(GovernanceFixtures.aMeeting(body.id(), "2024"))).id());
    know(saved(atlas.exchanges.save(GovernanceFixtures.anExchange(body.id(), other.id()))).id());
    know(saved(atlas.timeSeries.save(InsightFixtures.aFigureSeries("zahl"))).id());
    know(
        saved(atlas.testimonials.save(MaterialFixtures.aTestimonial(cohort.id(), region, person)))
            .id());
    know(region);
    know(person);
  }

  private void know(Identity id) {
    known.put(id.getClass(), id);
  }

  /** One for a use case, by which nothing is edited. */
  Record of(CommandHandler<?, ?, ?> handler) {
    return of(handler, Edit.keep());
  }

  /**
   * One for a use case.
   *
   * @param becomes what shall become of each part that can be edited
   */
  Record of(CommandHandler<?, ?, ?> handler, Edit<?> becomes) {
    edit = becomes;
    return (Record)
        value(
            Stream.of(handler.getClass().getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Command"))
                .findFirst()
                .orElseThrow());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
        case "Edit" -> edit;
        case "Set" -> Set.of(value(of));
        default -> List.of(value(of));
      };
    }
    Class<?> plain = (Class<?>) type;
    Object there = known.get(plain);
    return there == null ? made(plain) : there;
  }

  private Object made(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "long", "Long" -> 1L;
      case "int", "Integer" -> 1;
      case "boolean", "Boolean" -> true;
      case "String" -> "de";
      case "BigDecimal" -> BigDecimal.ONE;
      case "UUID" -> UUID.randomUUID();
      case "Slug" -> new Slug("neu");
      case "WebAddress" -> new WebAddress("https://neu.example.org");
      case "PartialDate" -> PartialDate.of(2024);
      case "LocalDate" -> LocalDate.of(2024, 9, 20);
      case "DistrictKey" -> new DistrictKey("05315");
      default -> record(type);
    };
  }

  /** One whose parts are as in the commands. */
  Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = value(parts[i].getGenericType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
