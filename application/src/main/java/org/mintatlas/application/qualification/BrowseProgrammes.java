package org.mintatlas.application.qualification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * Use case: somebody looks at programmes, their cohorts and who takes part. Regions are shown, not
 * the persons that they send.
 */
public class BrowseProgrammes {
  private final Programmes programmes;
  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Certificates certificates;

  /** Reads from these collections. */
  public BrowseProgrammes(
      Programmes programmes, Cohorts cohorts, Enrolments enrolments, Certificates certificates) {
    this.programmes = programmes;
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.certificates = certificates;
  }

  /**
   * What a certificate proves.
   *
   * @param certificate the certificate
   * @param enrolment the enrolment that was completed, with the person only where it is shown as
   *     that person's
   * @param cohort the cohort in which that was
   */
  public record Proof(Certificate certificate, Enrolment enrolment, Cohort cohort) {
    public Proof {
      Require.given("certificate", certificate, "enrolment", enrolment, "cohort", cohort);
    }
  }

  /** The programmes. */
  public Catalogue<ProgrammeId, ProgrammeScope, ProgrammeFilter, NameOrder, Programme>
      programmes() {
    return programmes;
  }

  /** Their cohorts. */
  public Catalogue<CohortId, CohortScope, CohortFilter, CohortOrder, Cohort> cohorts() {
    return cohorts;
  }

  /** Who takes or took part; who asked and was not taken is nobody's business. */
  public Listing<EnrolmentId, EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> enrolments() {
    return enrolments.as(
        EnrolmentFilter::ofThoseTaken,
        enrolment -> enrolment.status().isPublic(),
        Enrolment::withoutPerson);
  }

  /** The cohort with the number of the programme that has this slug, or had it before. */
  public Optional<Cohort> cohort(Slug programme, int number) {
    return programmes.bySlug(programme).flatMap(found -> cohorts.byNumber(found.id(), number));
  }

  /** How many take part in each cohort; nothing for one in which nobody is recorded to. */
  public Map<CohortId, Headcount> headcounts(Set<CohortId> ids) {
    return enrolments.headcounts(ids);
  }

  /** What the certificate with the number proves; empty when there is none. */
  public Optional<Proof> proof(CertificateNumber number) {
    return certificates
        .byNumber(number)
        .flatMap(found -> Optional.ofNullable(proofs(List.of(found)).get(found.id())));
  }

  /** What the certificates prove that each person has released to everybody, the latest first. */
  public Map<PersonId, List<Proof>> proofsOf(Set<PersonId> persons) {
    return proofsOf(persons, Contact.Visibility.PUBLIC);
  }

  /** The same, as a circle of people sees them: see {@link Actor#circle}. */
  public Map<PersonId, List<Proof>> proofsOf(Set<PersonId> persons, Contact.Visibility circle) {
    Map<PersonId, List<Certificate>> shown = certificates.ofPersons(persons, circle);
    Map<CertificateId, Proof> proofs =
        proofs(shown.values().stream().flatMap(List::stream).toList());
    Map<PersonId, List<Proof>> found = new HashMap<>();
    shown.forEach((person, list) ->
        found.put(
            person,
            list.stream()
                .map(Certificate::id)
                .filter(proofs::containsKey)
                .map(proofs::get)
                .map(proof -> of(person, proof))
                .toList()));
    return found;
  }

  private static Proof of(PersonId person, Proof proof) {
    return new Proof(
        proof.certificate(), proof.enrolment().toBuilder().person(person).build(), proof.cohort());
  }

  private Map<CertificateId, Proof> proofs(List<Certificate> found) {
    Map<EnrolmentId, Enrolment> completed =
        found.isEmpty()
            ? Map.of()
            : enrolments()
                .byIds(found.stream().map(Certificate::enrolment).collect(Collectors.toSet()));
    Map<CohortId, Cohort> where =
        completed.isEmpty()
            ? Map.of()
            : cohorts.byIds(
                completed.values().stream().map(Enrolment::cohort).collect(Collectors.toSet()));
    Map<CertificateId, Proof> proofs = new HashMap<>();
    for (Certificate certificate : found) {
      Enrolment enrolment = completed.get(certificate.enrolment());
      Cohort cohort = enrolment == null ? null : where.get(enrolment.cohort());
      if (enrolment != null && cohort != null) {
        proofs.put(certificate.id(), new Proof(certificate, enrolment, cohort));
      }
    }
    return proofs;
  }
}
