package org.mintatlas.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullPublication;
import static org.mintatlas.testkit.insight.InsightFixtures.aPublication;

import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

class PublicationTest {

  @Test
  void keepsEveryFact() {
    var publisher = OrganisationFixtures.anOrganisationId();
    var concerns = new Concern.OfSurvey(InsightFixtures.aSurveyId());

    Publication publication = aFullPublication("report-2024", publisher, concerns);

    assertThat(publication).hasNoNullFieldsOrProperties();
    assertThat(publication.publisher()).isEqualTo(publisher);
    assertThat(publication.concerns()).isEqualTo(concerns);
    assertThat(publication.published()).hasToString("2024-05");
    assertThat(publication.toBuilder().build()).isEqualTo(publication);
  }

  @Test
  void isRejectedWithoutATitle() {
    Publication publication = aPublication("report", "2024");
    assertText("publication title", 300, text -> publication.toBuilder().title(text).build());
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Publication publication = aPublication("report", "2024");
    assertInvalid(() -> publication.toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void isAboutOneThingOrNothing() {
    assertThat(aPublication("report", "2024").concerns()).isNull();
  }
}
