package org.mintatlas.application.dataset.insight;

import java.util.List;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;

/** What a dataset says of what is known about the whole. */
public record InsightFacts(
    List<Survey> surveys, List<Publication> publications, List<FigureSeries> figureSeries) {

  /** How many facts they are. */
  public int count() {
    return surveys.size() + publications.size() + figureSeries.size();
  }
}
