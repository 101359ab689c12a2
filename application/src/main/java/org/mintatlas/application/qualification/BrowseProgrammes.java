package org.mintatlas.application.qualification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
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
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
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
   * @param enrolment the enrolment that was completed, without the person
   */
  public record Proof(Certificate certificate, Enrolment enrolment) {}

  /** The lists of programmes. */
  public Paged<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> lists() {
    return programmes;
  }

  /** The lists of cohorts. */
  public Paged<CohortScope, CohortFilter, CohortOrder, Cohort> cohortLists() {
    return cohorts;
  }

  /** The lists of enrolments, without the persons. */
  public Paged<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> enrolmentLists() {
    return enrolments.shownAs(Enrolment::withoutPerson);
  }

  /** The programme that has this slug, or had it before. */
  public Optional<Programme> bySlug(Slug slug) {
    return programmes.bySlug(slug);
  }

  /** The programmes with these identities; an unknown one has no entry. */
  public Map<ProgrammeId, Programme> byIds(Set<ProgrammeId> ids) {
    return programmes.byIds(ids);
  }

  /** The cohort with the number of the programme that has this slug, or had it before. */
  public Optional<Cohort> cohort(Slug programme, int number) {
    return programmes.bySlug(programme).flatMap(found -> cohorts.byNumber(found.id(), number));
  }

  /** The cohorts with these identities; an unknown one has no entry. */
  public Map<CohortId, Cohort> cohortsByIds(Set<CohortId> ids) {
    return cohorts.byIds(ids);
  }

  /** The enrolments with these identities, without the persons; an unknown one has no entry. */
  public Map<EnrolmentId, Enrolment> enrolmentsByIds(Set<EnrolmentId> ids) {
    Map<EnrolmentId, Enrolment> shown = new HashMap<>(enrolments.byIds(ids));
    shown.replaceAll((id, enrolment) -> enrolment.withoutPerson());
    return shown;
  }

  /** How many take part in each cohort. */
  public Map<CohortId, Headcount> headcounts(Set<CohortId> ids) {
    return enrolments.headcounts(ids);
  }

  /** What the certificate with the number proves; empty when there is none. */
  public Optional<Proof> proof(CertificateNumber number) {
    return certificates
        .byNumber(number)
        .flatMap(found -> proofs(List.of(found), known(List.of(found))).findFirst());
  }

  /** What the certificates prove that each person has released to everybody, the latest first. */
  public Map<PersonId, List<Proof>> proofsOf(Set<PersonId> persons) {
    Map<PersonId, List<Certificate>> released = certificates.ofPersons(persons);
    Map<EnrolmentId, Enrolment> known =
        known(released.values().stream().flatMap(List::stream).toList());
    Map<PersonId, List<Proof>> proofs = new HashMap<>();
    released.forEach((person, list) -> proofs.put(person, proofs(list, known).toList()));
    return proofs;
  }

  private Map<EnrolmentId, Enrolment> known(List<Certificate> found) {
    Set<EnrolmentId> ids = found.stream().map(Certificate::enrolment).collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : enrolmentsByIds(ids);
  }

  private static Stream<Proof> proofs(List<Certificate> found, Map<EnrolmentId, Enrolment> known) {
    return found.stream()
        .flatMap(certificate ->
            Optional.ofNullable(known.get(certificate.enrolment())).stream()
                .map(enrolment -> new Proof(certificate, enrolment)));
  }
}
