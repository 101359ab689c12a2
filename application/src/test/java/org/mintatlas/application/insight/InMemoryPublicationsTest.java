package org.mintatlas.application.insight;

import java.util.List;
import java.util.UUID;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;

class InMemoryPublicationsTest implements PublicationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Publications publications() {
    return atlas.publications;
  }

  @Override
  public Surveys surveys() {
    return atlas.surveys;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public List<Concern> oneOfEachOtherKind() {
    return List.of(
        new Concern.OfCall(new CallId(UUID.randomUUID())),
        new Concern.OfEvent(new EventId(UUID.randomUUID())),
        new Concern.OfProgramme(new ProgrammeId(UUID.randomUUID())),
        new Concern.OfCohort(new CohortId(UUID.randomUUID())));
  }
}
