package org.mintatlas.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;

class ProgrammeTest {
  @Test
  void isTheSameAfterItWasTakenApart() {
    Programme full =
        QualificationFixtures.aFullProgramme("a-full", OrganisationFixtures.anOrganisationId());

    assertThat(full.toBuilder().build()).isEqualTo(full);
    assertThat(full.toBuilder().version(3).build().version()).isEqualTo(3);
  }

  @Test
  void isRejectedWithoutAName() {
    ProgrammeBuilder nameless = QualificationFixtures.aProgramme("some").toBuilder().name(" ");

    assertInvalid(nameless::build).withMessage("programme name ' ': must not be blank");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    ProgrammeBuilder negative = QualificationFixtures.aProgramme("some").toBuilder().version(-1);

    assertInvalid(negative::build).withMessage("version '-1': must not be negative");
  }
}
