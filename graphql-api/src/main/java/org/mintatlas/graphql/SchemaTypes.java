package org.mintatlas.graphql;

import graphql.schema.TypeResolver;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.enquiry.EnquiryOrder;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.registration.RegistrationOrder;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.proposal.RegionProposalOrder;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.similarity.Settlement;
import org.mintatlas.application.similarity.Trait;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.RegionFlag;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.scalar.Scalars;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Which Java type stands for which scalar, enum, interface or union of the schema. */
final class SchemaTypes implements RuntimeWiringConfigurer {
  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      Map.ofEntries(
          Map.entry("ApplicationStatus", ApplicationStatus.class),
          Map.entry("BodyKind", BodyKind.class),
          Map.entry("BodyLevel", BodyLevel.class),
          Map.entry("CallOrder", CallOrder.class),
          Map.entry("CallStatus", CallStatus.class),
          Map.entry("ContactVisibility", Contact.Visibility.class),
          Map.entry("CostClass", CostClass.class),
          Map.entry("EnquiryOrder", EnquiryOrder.class),
          Map.entry("EnquiryStatus", EnquiryStatus.class),
          Map.entry("EnrolmentDecision", DecideEnrolment.Decision.class),
          Map.entry("OwnEnrolmentStatus", EnrolmentStatus.class),
          Map.entry("ExchangeOrder", ExchangeOrder.class),
          Map.entry("MeetingOrder", MeetingOrder.class),
          Map.entry("BodySeatOrder", SeatOrder.class),
          Map.entry("WinnerOrder", WinnerOrder.class),
          Map.entry("ChangeKind", Change.Kind.class),
          Map.entry("ChangeSubject", Change.Subject.class),
          Map.entry("CohortOrder", CohortOrder.class),
          Map.entry("CohortStatus", CohortStatus.class),
          Map.entry("EnrolmentStatus", EnrolmentStatus.class),
          Map.entry("FindingKind", FindingKind.class),
          Map.entry("ModuleKind", ModuleKind.class),
          Map.entry("ProgrammeFormat", ProgrammeFormat.class),
          Map.entry("DirectoryOrder", DirectoryOrder.class),
          Map.entry("CoverageOutcome", WhiteSpots.Outcome.class),
          Map.entry("DistrictKind", DistrictKind.class),
          Map.entry("DistrictOrder", DistrictOrder.class),
          Map.entry("EducationStage", EducationStage.class),
          Map.entry("AccountRole", GivenRole.class),
          Map.entry("Audience", Audience.class),
          Map.entry("EventKind", EventKind.class),
          Map.entry("EventOrder", EventOrder.class),
          Map.entry("EventStatus", EventStatus.class),
          Map.entry("FederalStateCode", FederalState.class),
          Map.entry("FigureQualifier", Figure.Qualifier.class),
          Map.entry("Format", Format.class),
          Map.entry("InitiativeKind", InitiativeKind.class),
          Map.entry("InvolvementRole", Involvement.Role.class),
          Map.entry("Language", Language.class),
          Map.entry("LifecycleStatus", LifecycleStatus.class),
          Map.entry("LocationBasis", Location.Basis.class),
          Map.entry("Measure", Measure.class),
          Map.entry("CriterionKind", CriterionKind.class),
          Map.entry("FrameworkEditionOrder", FrameworkEditionOrder.class),
          Map.entry("MaterialKind", MaterialKind.class),
          Map.entry("TestimonialOrder", TestimonialOrder.class),
          Map.entry("RegionalWorkshopOrder", WorkshopOrder.class),
          Map.entry("MembershipStatus", MembershipStatus.class),
          Map.entry("Mode", Mode.class),
          Map.entry("NameOrder", NameOrder.class),
          Map.entry("NetworkScope", NetworkScope.class),
          Map.entry("OrganisationKind", OrganisationKind.class),
          Map.entry("PublicationKind", PublicationKind.class),
          Map.entry("PublicationOrder", PublicationOrder.class),
          Map.entry("SurveyOrder", SurveyOrder.class),
          Map.entry("SurveyRhythm", SurveyRhythm.class),
          Map.entry("ProposalStatus", ProposalStatus.class),
          Map.entry("RegionProposalOrder", RegionProposalOrder.class),
          Map.entry("Recurrence", Recurrence.class),
          Map.entry("RegistrationOrder", RegistrationOrder.class),
          Map.entry("RegistrationStatus", RegistrationStatus.class),
          Map.entry("RegionFlag", RegionFlag.class),
          Map.entry("RegionKind", RegionKind.class),
          Map.entry("RegionOrder", RegionOrder.class),
          Map.entry("SearchType", SearchType.class),
          Map.entry("Sector", Sector.class),
          Map.entry("Settlement", Settlement.class),
          Map.entry("Subject", Subject.class),
          Map.entry("TargetGroup", TargetGroup.class),
          Map.entry("Trait", Trait.class),
          Map.entry("Unit", Unit.class));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    // The engine has a scalar ID of its own, which ours takes the place of.
    wiring.strictMode(false);
    Scalars.all().forEach(wiring::scalar);
    wiring.strictMode(true);
    ENUMS.forEach((name, type) -> wiring.type(name, t -> t.enumValues(values(type))));
    TypeResolver byClass =
        environment ->
            NodeType.ofObject(environment.getObject())
                .map(type -> environment.getSchema().getObjectType(type.schemaType()))
                .orElseThrow();
    wiring.type("Node", type -> type.typeResolver(byClass));
    wiring.type("NetworkMember", type -> type.typeResolver(byClass));
    wiring.type("PublicationConcern", type -> type.typeResolver(byClass));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of an enum, whichever it is
  private static NaturalEnumValuesProvider<?> values(Class<? extends Enum<?>> type) {
    return new NaturalEnumValuesProvider(type);
  }
}
