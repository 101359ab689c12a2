package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.Slug;

/** All surveys. */
public interface Surveys extends Paged<SurveyScope, SurveyFilter, SurveyOrder, Survey> {

  /** Stores a new survey (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Survey> save(Survey survey);

  /** The survey that has this slug, or had it before; empty when there is none. */
  Optional<Survey> bySlug(Slug slug);

  /** The surveys with these identities; an unknown one has no entry. */
  Map<SurveyId, Survey> byIds(Set<SurveyId> ids);
}
