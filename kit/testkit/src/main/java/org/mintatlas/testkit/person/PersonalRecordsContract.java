package org.mintatlas.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.testkit.AdapterAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.proposal.ProposalFixtures;
import org.mintatlas.testkit.qualification.MaterialFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;

/** What every implementation of {@link PersonalRecords} promises. */
public interface PersonalRecordsContract extends AdapterAtlas {

  @Test
  default void areAllThatNamesAPerson() {
    PersonId person = person();
    RegionId region = region("one");
    CohortId cohort = cohort(1);
    List<Aggregate<?, ?>> naming = new ArrayList<>();
    for (PersonId each : List.of(person(), person)) {
      naming.clear();
      Account account =
          saved(accounts().save(AccountFixtures.anAccount().toBuilder().person(each).build()));
      naming.add(account);
      naming.add(saved(regionProposals().save(ProposalFixtures.aProposal(account.id()))));
      naming.add(saved(invitations().save(AccountFixtures.anInvitation(each))));
      naming.add(saved(coordinations().save(PersonFixtures.aCoordination(each, region))));
      naming.add(
          saved(teamMemberships().save(PersonFixtures.aTeamMembership(each, initiative("one")))));
      Enrolment enrolment =
          saved(
              enrolments()
                  .save(
                      EnrolmentFixtures.anEnrolment(cohort, region).toBuilder()
                          .person(each)
                          .build()));
      naming.add(enrolment);
      naming.add(
          saved(
              certificates()
                  .save(
                      Certificate.builder(
                              new CertificateId(UUID.randomUUID()),
                              CertificateNumber.by(UUID.randomUUID(), 2024),
                              enrolment.id(),
                              LocalDate.of(2024, 6, 1))
                          .build())));
      naming.add(
          saved(
              workshops()
                  .save(
                      WorkshopFixtures.aFullWorkshop(
                          cohort, region, each, Set.of(initiative("one"))))));
      naming.add(saved(testimonials().save(MaterialFixtures.aTestimonial(cohort, region, each))));
      naming.add(
          saved(
              seats()
                  .save(
                      GovernanceFixtures.aSeat(body(1), "Leitung").toBuilder()
                          .person(each)
                          .build())));
    }
    assertThat(personalRecords().of(person))
        .isEqualTo(
            naming.stream()
                .map(AuditSubject::of)
                .sorted(
                    Comparator.comparing(AuditSubject::type)
                        .thenComparing(one -> one.id().toString()))
                .toList());
  }

  @Test
  default void theJuryOfACallNamesItsJurors() {
    PersonId juror = person();
    Call call =
        saved(
            calls()
                .save(
                    AwardFixtures.aCall(award(1), 2024).toBuilder()
                        .jurors(Set.of(juror, person()))
                        .build()));
    assertThat(personalRecords().of(juror)).containsExactly(AuditSubject.of(call));
  }

  @Test
  default void aPersonWhomNothingNamesHasNone() {
    assertThat(personalRecords().of(person())).isEmpty();
    assertThat(personalRecords().of(new PersonId(UUID.randomUUID()))).isEmpty();
  }
}
