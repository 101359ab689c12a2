package org.mintatlas.graphql.qualification.enrolment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.application.qualification.enrolment.BrowseEnrolments;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.person.PersonLoaders;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of enrolments and proofs of certificates, and theirs under others. */
@Component
record EnrolmentFields(
    BrowseProgrammes browse,
    EnrolmentLoaders enrolments,
    QualificationLoaders qualification,
    RegionLoaders regions,
    PersonLoaders persons,
    Actors actors)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value(
                "certificate",
                EnrolmentFields::number,
                (query, number, asked) -> browse.proof(number)),
        Fields.of(Cohort.class)
            .page(
                "enrolments", cohort -> new EnrolmentScope.InCohort(cohort.id()), enrolments.lists)
            .page(
                "alumni",
                cohort -> new EnrolmentScope.InCohort(cohort.id()),
                EnrolmentFilter.ALUMNI,
                enrolments.lists)
            .value(
                "applicants",
                (cohort, asked) ->
                    BrowseEnrolments.IN_COHORT.allows(actors.of(asked.request()), cohort.id())
                        ? enrolments.all.under(new EnrolmentScope.InCohort(cohort.id()), asked)
                        : null)
            .one("headcount", Cohort::id, enrolments.headcounts),
        Fields.of("Viewer", Self.class)
            .value(
                "enrolments",
                (self, asked) -> {
                  Person person = self.person();
                  return person == null
                      ? null
                      : enrolments.all.under(new EnrolmentScope.OfPerson(person.id()), asked);
                }),
        Fields.of("Region", RegionProfile.class)
            .page(
                "enrolments", region -> new EnrolmentScope.OfRegion(region.id()), enrolments.lists),
        Fields.of(Enrolment.class)
            .one("region", Enrolment::region, regions.profiles)
            .one("cohort", Enrolment::cohort, qualification.cohorts),
        Fields.of(Headcount.class)
            .value("networkCount", Headcount::networks)
            .value("personCount", Headcount::persons),
        Fields.of("OwnEnrolment", Enrolment.class)
            .value("id", enrolment -> NodeId.of(enrolment).text())
            .one("person", Enrolment::person, persons.known)
            .one("region", Enrolment::region, regions.profiles)
            .one("cohort", Enrolment::cohort, qualification.cohorts),
        Fields.of(Certificate.class)
            .value("id", certificate -> certificate.id().toString())
            .value("number", certificate -> certificate.number().value()),
        Fields.of("CertificateProof", Proof.class)
            .value("id", proof -> proof.certificate().id().toString())
            .value("version", proof -> proof.certificate().version())
            .value(
                "visibility",
                proof ->
                    proof.enrolment().person() == null ? null : proof.certificate().visibility())
            .value("number", proof -> proof.certificate().number().value())
            .value("issuedOn", proof -> proof.certificate().issuedOn())
            .one("programme", proof -> proof.cohort().programme(), qualification.programmes)
            .one("region", proof -> proof.enrolment().region(), regions.profiles));
  }

  private static CertificateNumber number(Arguments arguments) {
    String number = requireNonNull(arguments.value("number", String.class));
    return arguments.check("number", () -> new CertificateNumber(number));
  }
}
