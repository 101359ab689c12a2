package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.quality.QualityFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** The schema lists the values that the domain has: a new one must be added there as well. */
class ValueSetsIT extends PostgresAtlas {

  @Test
  void everyValueOfARegion() {
    Organisation organisation =
        saved(organisations().save(OrganisationFixtures.anOrganisation("organisation")));
    Region region = RegionFixtures.aRegion("region");
    Region full =
        region
            .withProfile(
                region.profile().toBuilder()
                    .kinds(EnumSet.allOf(RegionKind.class))
                    .focusSubjects(EnumSet.allOf(Subject.class))
                    .targetGroups(EnumSet.allOf(TargetGroup.class))
                    .educationStages(EnumSet.allOf(EducationStage.class))
                    .build())
            .withInvolvements(
                EnumSet.allOf(Involvement.Role.class).stream()
                    .map(
                        role -> new Involvement(organisation.id(), role, Tenure.UNKNOWN, List.of()))
                    .toList());
    assertThat(saved(regions().save(full)).involvements()).hasSameSizeAs(Involvement.Role.values());
  }

  @Test
  void everyStateOfLife() {
    Region region =
        RegionFixtures.aRegion("region")
            .withLifecycle(
                new Lifecycle(
                    List.of(
                        new Lifecycle.Change(LifecycleStatus.IN_PREPARATION, null),
                        new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2001)),
                        new Lifecycle.Change(LifecycleStatus.PAUSED, PartialDate.of(2002)),
                        new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2003))),
                    null));
    assertThat(saved(regions().save(region)).lifecycle().changes())
        .hasSameSizeAs(LifecycleStatus.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisOfACoverage(Coverage.Basis basis) {
    districts().saveAll(List.of(GeographyFixtures.KOELN));
    Region region =
        saved(
            regions()
                .save(
                    RegionFixtures.aRegion("region")
                        .withCoverage(
                            List.of(
                                new Coverage(
                                    GeographyFixtures.KOELN.key(),
                                    Tenure.UNKNOWN,
                                    basis,
                                    List.of())))));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(region);
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisOfALocation(Location.Basis basis) {
    Region region = RegionFixtures.aRegion("region");
    Location location = new Location(GeographyFixtures.KOELN.centre(), basis);
    saved(
        regions()
            .save(region.withProfile(region.profile().toBuilder().location(location).build())));
  }

  @ParameterizedTest
  @EnumSource
  void everyLeadState(FederalState state) {
    Region region = RegionFixtures.aRegion("region");
    saved(
        regions().save(region.withProfile(region.profile().toBuilder().leadState(state).build())));
  }

  @ParameterizedTest
  @EnumSource
  void everySector(Sector sector) {
    Organisation organisation = OrganisationFixtures.anOrganisation("organisation");
    saved(
        organisations()
            .save(
                organisation.toBuilder()
                    .sector(sector)
                    .kinds(EnumSet.allOf(OrganisationKind.class))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfInitiative(InitiativeKind kind) {
    Initiative initiative = InitiativeFixtures.anInitiative("initiative");
    saved(initiatives().save(initiative.toBuilder().kind(kind).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfMaterial(MaterialKind kind) {
    ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
    saved(
        programmes()
            .save(
                Programme.builder(
                        programme,
                        new Slug("programme"),
                        "Programme",
                        ProgrammeFormat.TRAIN_THE_TRAINER)
                    .build()));
    Material material = MaterialFixtures.aMaterial(programme, "Material");
    saved(materials().save(material.toBuilder().kind(kind).build()));
  }

  @Test
  void everyKindOfCriterion() {
    FrameworkEdition edition = saved(editions().save(QualityFixtures.aFullEdition("edition")));
    assertThat(edition.criteria()).hasSameSizeAs(CriterionKind.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyVisibility(Contact.Visibility visibility) {
    Initiative initiative = InitiativeFixtures.anInitiative("initiative");
    Contact contact =
        new Contact(
            new Contact.Field("office@example.org", visibility),
            new Contact.Field("0221 0000", visibility),
            new Contact.Field("https://example.org", visibility));
    saved(initiatives().save(initiative.toBuilder().contact(contact).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyValueOfAProject(Recurrence recurrence) {
    Initiative initiative =
        saved(initiatives().save(InitiativeFixtures.anInitiative("initiative")));
    saved(
        projects()
            .save(
                InitiativeFixtures.aProject("project", initiative.id()).toBuilder()
                    .recurrence(recurrence)
                    .subjects(EnumSet.allOf(Subject.class))
                    .formats(EnumSet.allOf(Format.class))
                    .educationStages(EnumSet.allOf(EducationStage.class))
                    .targetGroups(EnumSet.allOf(TargetGroup.class))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyScopeOfANetwork(NetworkScope scope) {
    Set<FederalState> states =
        switch (scope) {
          case NATIONAL -> Set.of();
          case STATE -> Set.of(FederalState.NW);
          case INTERREGIONAL -> EnumSet.allOf(FederalState.class);
        };
    Network network = NetworkFixtures.aNetwork("network");
    saved(
        networks()
            .save(
                new Network(
                    network.id(),
                    0,
                    network.slug(),
                    network.name(),
                    scope,
                    states,
                    null,
                    null,
                    null,
                    network.sources())));
  }

  @ParameterizedTest
  @EnumSource
  void everyStateOfAMembership(MembershipStatus state) {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    Membership membership =
        NetworkFixtures.aMembership(network.id(), new Member.OfRegion(region.id()), state);
    saved(memberships().save(membership));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfDistrict(DistrictKind kind) {
    District koeln = GeographyFixtures.KOELN;
    District district =
        new District(
            koeln.key(),
            koeln.name(),
            koeln.officialName(),
            kind,
            koeln.state(),
            koeln.nuts3(),
            koeln.centre(),
            null,
            null);
    districts().saveAll(List.of(district));
    assertThat(districts().byKeys(Set.of(koeln.key()))).containsValue(district);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfChange(DistrictChange.Kind kind) {
    DistrictChange merged = GeographyFixtures.EISENACH_MERGED;
    DistrictChange change =
        new DistrictChange(
            merged.validFrom(),
            merged.oldKey(),
            merged.oldName(),
            merged.newKey(),
            merged.newName(),
            kind);
    districts().saveChanges(List.of(change));
    assertThat(districts().changes()).containsExactly(change);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatOfAProgramme(ProgrammeFormat format) {
    Programme programme = QualificationFixtures.aProgramme("programme");
    saved(programmes().save(programme.toBuilder().format(format).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfACohort(CohortStatus status) {
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort = QualificationFixtures.aCohort("cohort", programme.id(), 1);
    saved(cohorts().save(cohort.toBuilder().status(status).build()));
  }

  @Test
  void everyKindOfWhatACohortHas() {
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort =
        QualificationFixtures.aCohort("cohort", programme.id(), 1).toBuilder()
            .modules(
                EnumSet.allOf(ModuleKind.class).stream()
                    .map(kind -> new CohortModule(kind, kind.name(), null, null, null, List.of()))
                    .toList())
            .findings(
                EnumSet.allOf(FindingKind.class).stream()
                    .map(kind ->
                        new Finding(kind, Wording.german(kind.name()), SharedFixtures.A_SOURCE))
                    .toList())
            .build();
    assertThat(saved(cohorts().save(cohort)).findings()).hasSameSizeAs(FindingKind.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyModeOfACohort(Mode mode) {
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort = QualificationFixtures.aCohort("cohort", programme.id(), 1);
    saved(
        cohorts()
            .save(
                cohort.toBuilder()
                    .mode(mode)
                    .modules(
                        List.of(
                            new CohortModule(
                                ModuleKind.WEBINAR, "Webinar", null, mode, null, List.of())))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyQualifierOfAFigure(Figure.Qualifier qualifier) {
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort = QualificationFixtures.aCohort("cohort", programme.id(), 1);
    KeyFigure figure =
        QualificationFixtures.aFigure(Measure.INITIATIVES_REACHED, qualifier, 80, Unit.INITIATIVES);
    saved(
        cohorts()
            .save(
                cohort.toBuilder()
                    .figures(List.of(figure))
                    .modules(
                        List.of(
                            new CohortModule(
                                ModuleKind.KICK_OFF,
                                "Kick-off",
                                null,
                                null,
                                figure.figure(),
                                List.of())))
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitOfAFigure(Unit unit) {
    FigureSeries one = InsightFixtures.aFigureSeries("series");
    saved(
        timeSeries()
            .save(
                new FigureSeries(
                    one.id(),
                    0,
                    one.slug(),
                    one.name(),
                    one.measure(),
                    null,
                    List.of(InsightFixtures.aFigure(1, unit, "2024")))));
  }

  @ParameterizedTest
  @EnumSource
  void everyRhythmOfASurvey(SurveyRhythm rhythm) {
    Survey survey = InsightFixtures.aSurvey("survey", 2024);
    saved(surveys().save(survey.toBuilder().rhythm(rhythm).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfAnEnrolment(EnrolmentStatus status) {
    saved(enrolments().save(enrolment(status)));
  }

  @ParameterizedTest
  @EnumSource
  void everyVisibilityOfACertificate(Contact.Visibility visibility) {
    Enrolment enrolment = saved(enrolments().save(enrolment(EnrolmentStatus.COMPLETED)));
    saved(
        certificates()
            .save(EnrolmentFixtures.aCertificate(enrolment.id(), "AAAAAA").shownTo(visibility)));
  }

  private Enrolment enrolment(EnrolmentStatus status) {
    Programme programme = saved(programmes().save(QualificationFixtures.aProgramme("programme")));
    Cohort cohort =
        saved(cohorts().save(QualificationFixtures.aCohort("cohort", programme.id(), 1)));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    return EnrolmentFixtures.anEnrolment(cohort.id(), region.id(), null, status);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfEvent(EventKind kind) {
    saved(events().save(anEvent().toBuilder().kind(kind).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfAnEvent(EventStatus status) {
    saved(events().save(anEvent().toBuilder().status(status).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyModeOfAnEvent(Mode mode) {
    saved(events().save(anEvent().toBuilder().mode(mode).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyAudienceOfAnEvent(Audience audience) {
    saved(events().save(anEvent().toBuilder().audience(audience).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfARegistration(RegistrationStatus status) {
    Event event = saved(events().save(anEvent()));
    Registration registration =
        EventFixtures.aRegistration(
            event.id(), saved(persons().save(PersonFixtures.aPerson())).id(), status, 1);
    saved(registrations().save(registration));
  }

  private Event anEvent() {
    return EventFixtures.anEvent(
        "event", saved(series().save(EventFixtures.aSeries("series"))).id());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfBody(BodyKind kind) {
    saved(bodies().save(GovernanceFixtures.aBody("body").toBuilder().kind(kind).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyLevelOfABody(BodyLevel level) {
    saved(
        bodies()
            .save(
                GovernanceFixtures.aBody("body").toBuilder()
                    .level(level)
                    .state(level == BodyLevel.STATE ? FederalState.HH : null)
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyModeOfAMeeting(Mode mode) {
    Meeting any =
        GovernanceFixtures.aMeeting(
            saved(bodies().save(GovernanceFixtures.aBody("body"))).id(), "2024");
    saved(
        meetings()
            .save(
                new Meeting(
                    any.id(), 0, any.body(), any.date(), null, mode, List.of(), List.of())));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfACall(CallStatus status) {
    Award award = saved(awards().save(AwardFixtures.anAward("award")));
    saved(calls().save(AwardFixtures.aCall(award.id(), 2024).toBuilder().status(status).build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusOfAnApplication(ApplicationStatus status) {
    Award award = saved(awards().save(AwardFixtures.anAward("award")));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    Application draft =
        AwardFixtures.aDraft(
            saved(calls().save(AwardFixtures.aCall(award.id(), 2024))).id(), region.id());
    saved(
        applications()
            .save(
                new Application(
                    draft.id(),
                    0,
                    draft.call(),
                    region.id(),
                    draft.title(),
                    draft.example(),
                    Application.State.of(
                        status,
                        null,
                        status == ApplicationStatus.SUBMITTED ? AwardFixtures.IN_TIME : null))));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfPublication(PublicationKind kind) {
    saved(
        publications()
            .save(
                InsightFixtures.aPublication("publication", "2024").toBuilder()
                    .kind(kind)
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void everyMeasureOfASeries(Measure measure) {
    FigureSeries one = InsightFixtures.aFigureSeries("series");
    saved(
        timeSeries()
            .save(
                new FigureSeries(
                    one.id(), 0, one.slug(), one.name(), measure, null, one.points())));
  }
}
