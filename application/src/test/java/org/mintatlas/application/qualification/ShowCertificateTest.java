package org.mintatlas.application.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.qualification.enrolment.maintenance.ShowCertificate;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.Contact.Visibility;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ShowCertificateTest {
  private final Changing changing = new Changing();
  private final Actor holder = changing.people.person();
  private final Certificate certificate = certificate();

  private Certificate certificate() {
    Cohort cohort =
        saved(
            changing.atlas.cohorts.save(
                QualificationFixtures.aCohort(
                    "cohort",
                    saved(
                            changing.atlas.programmes.save(
                                QualificationFixtures.aProgramme("programme")))
                        .id(),
                    1)));
    return saved(
        changing.atlas.certificates.save(
            EnrolmentFixtures.aCertificate(
                saved(
                        changing.atlas.enrolments.save(
                            EnrolmentFixtures.anEnrolment(
                                cohort.id(),
                                saved(changing.atlas.regions.save(RegionFixtures.aRegion("here")))
                                    .id(),
                                holder.actingPerson().orElseThrow(),
                                EnrolmentStatus.COMPLETED)))
                    .id(),
                "7K3Q9F")));
  }

  private CommandOutcome<Certificate, ShowCertificate.Refusal> shows(
      Actor actor, long version, Visibility visibility) {
    return changing.does(
        actor,
        ShowCertificate.class,
        new ShowCertificate.Command(certificate.id(), version, visibility));
  }

  @Test
  void theHolderReleasesItAndHidesItAgain() {
    Certificate released = shows(holder, 1, Visibility.PUBLIC).orThrow();
    assertThat(released).isEqualTo(certificate.shownTo(Visibility.PUBLIC).withVersion(2));
    assertThat(shows(holder, 2, Visibility.PUBLIC).orThrow()).as("as it was").isEqualTo(released);
    Certificate hidden = shows(holder, 2, Visibility.HIDDEN).orThrow();
    assertThat(hidden).isEqualTo(certificate.withVersion(3));
    assertThat(changing.atlas.certificates.byId(certificate.id())).contains(hidden);
  }

  @Test
  void whoReadItBeforeChangesNothing() {
    Certificate released = shows(holder, 1, Visibility.PUBLIC).orThrow();
    assertThat(shows(holder, 1, Visibility.HIDDEN))
        .isEqualTo(CommandOutcome.rejected(new Fault.Stale(released)));
  }

  @Test
  void nobodyElseDecidesNotEvenWhoIssuedItOrMayDoEverything() {
    for (Actor other :
        new Actor[] {
          changing.people.person(), changing.people.member(), changing.people.programme()
        }) {
      assertThat(shows(other, 1, Visibility.PUBLIC))
          .isEqualTo(CommandOutcome.rejected(new Fault.NotAllowed()));
    }
    assertThat(shows(changing.people.admin(), 1, Visibility.PUBLIC))
        .isEqualTo(CommandOutcome.refused(new ShowCertificate.Refusal.NotItsHolder()));
    assertThat(changing.atlas.certificates.byId(certificate.id())).contains(certificate);
  }
}
