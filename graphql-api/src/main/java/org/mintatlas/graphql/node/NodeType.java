package org.mintatlas.graphql.node;

import java.util.Arrays;
import java.util.Optional;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.RegionProfile;

/**
 * The types of the schema that are nodes. The number of each is part of every identity that was
 * ever given: it never changes, and none is used again.
 */
public enum NodeType {
  FEDERAL_STATE(1, "FederalState", FederalState.class, false),
  DISTRICT(2, "District", District.class, false),
  POSTCODE(3, "Postcode", Postcode.class, false),
  ORGANISATION(4, "Organisation", Organisation.class, true),
  REGION(5, "Region", RegionProfile.class, true),
  NETWORK(6, "Network", Network.class, true),
  MEMBERSHIP(7, "Membership", Membership.class, true),
  INITIATIVE(8, "Initiative", Initiative.class, true),
  PROJECT(9, "Project", Project.class, true),
  PROGRAMME(10, "Programme", Programme.class, true),
  COHORT(11, "Cohort", Cohort.class, true),
  ENROLMENT(12, "Enrolment", Enrolment.class, true),
  WORKSHOP(13, "RegionalWorkshop", RegionalWorkshop.class, true),
  MATERIAL(14, "Material", Material.class, true),
  TESTIMONIAL(15, "Testimonial", Testimonial.class, true),
  FRAMEWORK_EDITION(16, "FrameworkEdition", FrameworkEdition.class, true),
  PERSON(17, "Person", Person.class, true),
  EVENT_SERIES(18, "EventSeries", Series.class, true),
  EVENT(19, "Event", Event.class, true),
  BODY(20, "Body", Body.class, true),
  BODY_SEAT(21, "BodySeat", Seat.class, true),
  MEETING(22, "Meeting", Meeting.class, true),
  EXCHANGE(23, "Exchange", Exchange.class, true),
  AWARD(24, "Award", Award.class, true),
  CALL(25, "Call", Call.class, true),
  WINNER(26, "Winner", AwardedRegion.class, true),
  SURVEY(27, "Survey", Survey.class, true),
  PUBLICATION(28, "Publication", Publication.class, true),
  FIGURE_SERIES(29, "FigureSeries", FigureSeries.class, true);

  private final byte number;
  private final String schemaType;
  private final Class<?> javaType;
  private final boolean uuid;

  NodeType(int number, String schemaType, Class<?> javaType, boolean uuid) {
    this.number = (byte) number;
    this.schemaType = schemaType;
    this.javaType = javaType;
    this.uuid = uuid;
  }

  public String schemaType() {
    return schemaType;
  }

  /** The type of the Java objects that are shown as this type. */
  public Class<?> javaType() {
    return javaType;
  }

  public static Optional<NodeType> ofObject(Object object) {
    for (NodeType type : values()) {
      if (type.javaType.isInstance(object)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The one with this name in the schema. */
  public static Optional<NodeType> named(String schemaType) {
    return Arrays.stream(values()).filter(type -> type.schemaType.equals(schemaType)).findFirst();
  }

  static Optional<NodeType> ofNumber(byte number) {
    for (NodeType type : values()) {
      if (type.number == number) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  byte number() {
    return number;
  }

  /** Whether the things of this type are known by a UUID; else it is a key of ASCII characters. */
  boolean uuid() {
    return uuid;
  }
}
