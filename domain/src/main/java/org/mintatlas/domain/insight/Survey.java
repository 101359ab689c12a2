package org.mintatlas.domain.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;

/**
 * A survey (Umfrage), such as a wave of a survey of parents: what was asked, by whom, and what came
 * of it.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param series the series of surveys it is one of, up to 200 characters; null when it stands alone
 * @param rhythm how often the surveys of its series come; null when unknown
 * @param year the year it is named after, 1 to 9999
 * @param focus what it asks about above all; null when unknown
 * @param commissionedBy the organisation that commissioned it; null when unknown
 * @param institute who asked, up to 200 characters; null when unknown
 * @param representative whether those asked stand for all; null when no source says
 * @param fieldPeriod when people were asked; null when unknown
 * @param results what it found, at most {@link #MAX_RESULTS}
 * @param figures its figures, such as how many were asked
 * @param sources where these facts come from
 */
@Buildable
public record Survey(
    SurveyId id,
    long version,
    Slug slug,
    String name,
    @Nullable String series,
    @Nullable SurveyRhythm rhythm,
    int year,
    @Nullable Wording focus,
    @Nullable OrganisationId commissionedBy,
    @Nullable String institute,
    @Nullable Boolean representative,
    @Nullable Period fieldPeriod,
    List<SurveyResult> results,
    List<KeyFigure> figures,
    List<Source> sources)
    implements Aggregate<SurveyId, Survey>, Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /** How many characters the name of an institute may have. */
  public static final int INSTITUTE_LENGTH = 200;

  private static final Rule TOO_LATE =
      new Rule(
          "insight.too-late",
          "begins after the year of the survey, %s",
          "beginnt nach dem Jahr der Umfrage, %s");

  /** The most results that one survey may have. */
  public static final int MAX_RESULTS = 50;

  /**
   * @throws InvalidValueException when a text is blank or too long, the year is none, people were
   *     asked only after it, or there are too many results or figures
   */
  public Survey {
    Require.aggregate(id, version, "slug", slug);
    results = Require.list("results", results);
    sources = Require.list("sources", sources);
    name = Require.text("survey name", name, NAME_LENGTH);
    series = Require.optionalText("survey series", series, 200);
    year = PartialDate.of(year).year();
    institute = Require.optionalText("institute", institute, INSTITUTE_LENGTH);
    if (fieldPeriod != null && fieldPeriod.from().year() > year) {
      throw TOO_LATE.broken("field period", fieldPeriod, year);
    }
    Require.atMost("results", results.size(), MAX_RESULTS);
    figures = KeyFigure.copyOf(figures);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static SurveyBuilder builder(SurveyId id, Slug slug, String name, int year) {
    return SurveyBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .year(year)
        .results(List.of())
        .figures(List.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public SurveyBuilder toBuilder() {
    return SurveyBuilder.of(this);
  }

  @Override
  public Survey withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
