package org.mintatlas.application.insight;

import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent surveys are listed. */
public sealed interface SurveyScope {
  /** All there are. */
  record Everywhere() implements SurveyScope {}

  /** Commissioned by the organisation. */
  record CommissionedBy(OrganisationId organisation) implements SurveyScope {
    public CommissionedBy {
      Require.given("organisation", organisation);
    }
  }
}
