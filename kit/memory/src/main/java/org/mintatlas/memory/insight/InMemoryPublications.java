package org.mintatlas.memory.insight;

import org.mintatlas.application.award.Calls;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryPublications
    extends InMemoryLists<
        PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder>
    implements Publications {

  /** Publications can refer to what these collections hold. */
  public InMemoryPublications(
      Organisations organisations,
      Calls calls,
      Events events,
      Programmes programmes,
      Cohorts cohorts,
      Surveys surveys) {
    super(
        Publications.INTEGRITY,
        Publication::slug,
        filter -> filter::matches,
        byDate(PublicationOrder.PUBLISHED_DESC, Publication::published));
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.CALL, calls::byIds);
    knows(Referent.EVENT, events::byIds);
    knows(Referent.PROGRAMME, programmes::byIds);
    knows(Referent.COHORT, cohorts::byIds);
    knows(Referent.SURVEY, surveys::byIds);
  }

  @Override
  protected boolean isIn(PublicationScope scope, Publication publication) {
    return switch (scope) {
      case PublicationScope.Everywhere() -> true;
      case PublicationScope.PublishedBy(var organisation) ->
          organisation.equals(publication.publisher());
      case PublicationScope.About(var concern) -> concern.equals(publication.concerns());
    };
  }
}
