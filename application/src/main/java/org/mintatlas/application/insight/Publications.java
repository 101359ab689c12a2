package org.mintatlas.application.insight;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;

/** All publications. */
public interface Publications
    extends SluggedStore<
        PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder> {
  /** What holds among them. */
  Integrity<Publication> INTEGRITY =
      Integrity.<Publication>none()
          .refersTo(Referent.ORGANISATION, Publication::publisher)
          .refersTo(
              Referent.CALL,
              publication ->
                  publication.concerns() instanceof Concern.OfCall(var call) ? call : null)
          .refersTo(
              Referent.EVENT,
              publication ->
                  publication.concerns() instanceof Concern.OfEvent(var event) ? event : null)
          .refersTo(
              Referent.PROGRAMME,
              publication ->
                  publication.concerns() instanceof Concern.OfProgramme(var programme)
                      ? programme
                      : null)
          .refersTo(
              Referent.COHORT,
              publication ->
                  publication.concerns() instanceof Concern.OfCohort(var cohort) ? cohort : null)
          .refersTo(
              Referent.SURVEY,
              publication ->
                  publication.concerns() instanceof Concern.OfSurvey(var survey) ? survey : null);
}
