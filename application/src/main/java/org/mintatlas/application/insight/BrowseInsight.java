package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at surveys, publications and figures about the whole. */
public class BrowseInsight {
  private final Surveys surveys;
  private final Publications publications;
  private final TimeSeries series;

  /** Reads from these collections. */
  public BrowseInsight(Surveys surveys, Publications publications, TimeSeries series) {
    this.surveys = surveys;
    this.publications = publications;
    this.series = series;
  }

  /** The lists of surveys. */
  public Paged<SurveyScope, SurveyFilter, SurveyOrder, Survey> surveyLists() {
    return surveys;
  }

  /** The survey that has this slug, or had it before. */
  public Optional<Survey> surveyBySlug(Slug slug) {
    return surveys.bySlug(slug);
  }

  /** The surveys with these identities; an unknown one has no entry. */
  public Map<SurveyId, Survey> surveysByIds(Set<SurveyId> ids) {
    return surveys.byIds(ids);
  }

  /** The lists of publications. */
  public Paged<PublicationScope, PublicationFilter, PublicationOrder, Publication>
      publicationLists() {
    return publications;
  }

  /** The publication that has this slug, or had it before. */
  public Optional<Publication> publicationBySlug(Slug slug) {
    return publications.bySlug(slug);
  }

  /** The publications with these identities; an unknown one has no entry. */
  public Map<PublicationId, Publication> publicationsByIds(Set<PublicationId> ids) {
    return publications.byIds(ids);
  }

  /** The lists of series of figures. */
  public Paged<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> seriesLists() {
    return series;
  }

  /** The series of figures that has this slug, or had it before. */
  public Optional<FigureSeries> seriesBySlug(Slug slug) {
    return series.bySlug(slug);
  }

  /** The series of figures with these identities; an unknown one has no entry. */
  public Map<FigureSeriesId, FigureSeries> seriesByIds(Set<FigureSeriesId> ids) {
    return series.byIds(ids);
  }
}
