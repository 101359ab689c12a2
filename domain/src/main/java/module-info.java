/**
 * The MINT world as plain Java: regions, states, networks, initiatives, qualification, events,
 * awards and what belongs to them.
 *
 * <p>Start with {@link org.mintatlas.domain.region.Region}. Nothing here knows a framework, a
 * database or a wire format; the only dependency is JSpecify's null annotations.
 */
@SuppressWarnings(
    "requires-automatic") // that of the builders is needed by nobody who takes this one
module org.mintatlas.domain {
  // Annotations, for the compiler alone: the builders that it writes, and null.
  requires static io.soabase.recordbuilder.core;
  requires static transitive java.compiler;
  requires static transitive org.jspecify;

  exports org.mintatlas.domain.account;
  exports org.mintatlas.domain.award;
  exports org.mintatlas.domain.award.jury;
  exports org.mintatlas.domain.enquiry;
  exports org.mintatlas.domain.event;
  exports org.mintatlas.domain.event.registration;
  exports org.mintatlas.domain.geography;
  exports org.mintatlas.domain.governance;
  exports org.mintatlas.domain.initiative;
  exports org.mintatlas.domain.insight;
  exports org.mintatlas.domain.network;
  exports org.mintatlas.domain.organisation;
  exports org.mintatlas.domain.person;
  exports org.mintatlas.domain.proposal;
  exports org.mintatlas.domain.qualification;
  exports org.mintatlas.domain.qualification.enrolment;
  exports org.mintatlas.domain.qualification.workshop;
  exports org.mintatlas.domain.quality;
  exports org.mintatlas.domain.region;
  exports org.mintatlas.domain.shared;
  exports org.mintatlas.domain.shared.code;
  exports org.mintatlas.domain.shared.figure;
}
