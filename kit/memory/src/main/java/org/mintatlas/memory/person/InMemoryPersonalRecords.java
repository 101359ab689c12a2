package org.mintatlas.memory.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryPersonalRecords implements PersonalRecords {
  private final List<InMemoryStore<?, ?>> stores;
  private final InMemoryStore<CertificateId, Certificate> certificates;
  private final InMemoryStore<RegionProposalId, RegionProposal> proposals;

  /**
   * Looks for persons here.
   *
   * @param certificates these name the enrolment of a person
   * @param proposals these name the account of a person
   * @param stores these name persons
   */
  public InMemoryPersonalRecords(
      InMemoryStore<CertificateId, Certificate> certificates,
      InMemoryStore<RegionProposalId, RegionProposal> proposals,
      InMemoryStore<?, ?>... stores) {
    this.certificates = certificates;
    this.proposals = proposals;
    this.stores = List.of(stores);
  }

  @Override
  public List<AuditSubject> of(PersonId person) {
    List<Aggregate<?, ?>> naming = new ArrayList<>();
    stores.forEach(store -> store.referringTo(Referent.PERSON, person).forEach(naming::add));
    List<Enrolment> enrolments =
        naming.stream().filter(Enrolment.class::isInstance).map(Enrolment.class::cast).toList();
    enrolments.forEach(enrolment ->
        certificates.referringTo(Referent.ENROLMENT, enrolment.id()).forEach(naming::add));
    List<Account> accounts =
        naming.stream().filter(Account.class::isInstance).map(Account.class::cast).toList();
    accounts.forEach(
        account -> proposals.referringTo(Referent.ACCOUNT, account.id()).forEach(naming::add));
    return naming.stream()
        .map(AuditSubject::of)
        .sorted(Comparator.comparing(AuditSubject::type).thenComparing(one -> one.id().toString()))
        .toList();
  }
}
