package org.mintatlas.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link TimeSeries} promises. */
public interface TimeSeriesContract
    extends SluggedContract<FigureSeriesId, FigureSeries>,
        ByNameContract<FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter> {

  @Override
  default TimeSeries store() {
    return timeSeries();
  }

  @Override
  default FigureSeries minimal(String slug) {
    return InsightFixtures.aFigureSeries(slug);
  }

  @Override
  default FigureSeries full() {
    return InsightFixtures.aFullFigureSeries("every-field", FederalState.NW);
  }

  @Override
  default FigureSeries emptied(FigureSeries series) {
    return copy(
        series,
        series.slug(),
        Wording.german(series.name().de()),
        series.measure(),
        null,
        List.of(series.points().getFirst()));
  }

  @Override
  default FigureSeriesScope scope() {
    return new FigureSeriesScope.Everywhere();
  }

  @Override
  default FigureSeriesFilter anything() {
    return FigureSeriesFilter.ANY;
  }

  @Override
  default FigureSeries put(FigureSeriesScope scope, int identity, String name) {
    return saved(
        save(
            new FigureSeries(
                new FigureSeriesId(Identities.number(identity)),
                0,
                new Slug("series-" + identity),
                Wording.german(name),
                Measure.REGIONS,
                null,
                List.of(InsightFixtures.aFigure(1, Unit.REGIONS, "2020")))));
  }

  @Override
  default FigureSeries rename(FigureSeries series, String name) {
    return saved(
        save(
            copy(
                series,
                series.slug(),
                Wording.german(name),
                series.measure(),
                series.state(),
                series.points())));
  }

  @Test
  default void canBeFilteredByMeasuresAndStates() {
    FigureSeries regions = put("a-regions", Measure.REGIONS, null);
    FigureSeries ofBayern = put("b-regions", Measure.REGIONS, FederalState.BY);
    FigureSeries funded = put("c-funded", Measure.FUNDED, FederalState.BY);
    put("d-members", Measure.MEMBERS, FederalState.TH);
    assertFiltered(
        new FigureSeriesFilter(Set.of(Measure.REGIONS, Measure.FUNDED), Set.of()),
        regions,
        ofBayern,
        funded);
    assertFiltered(
        new FigureSeriesFilter(Set.of(), Set.of(FederalState.BY, FederalState.NW)),
        ofBayern,
        funded);
    assertFiltered(
        new FigureSeriesFilter(Set.of(Measure.REGIONS), Set.of(FederalState.BY)), ofBayern);
  }

  @Test
  default void asManyPointsAreKeptAsASeriesMayHave() {
    FigureSeries one = minimal("one");
    FigureSeries many =
        copy(
            one,
            one.slug(),
            one.name(),
            one.measure(),
            null,
            Collections.nCopies(FigureSeries.MAX, one.points().getFirst()));
    saved(save(many));
    assertThat(byIds(Set.of(one.id()))).isEqualTo(Map.of(one.id(), many.withVersion(1)));
  }

  private FigureSeries put(String slug, Measure measure, @Nullable FederalState state) {
    FigureSeries one = minimal(slug);
    return saved(save(copy(one, one.slug(), one.name(), measure, state, one.points())));
  }

  private void assertFiltered(FigureSeriesFilter filter, FigureSeries... expected) {
    assertList(timeSeries(), scope(), filter, NameOrder.NAME).isExactly(expected);
  }

  private static FigureSeries copy(
      FigureSeries series,
      Slug slug,
      Wording name,
      Measure measure,
      @Nullable FederalState state,
      List<Figure> points) {
    return new FigureSeries(series.id(), series.version(), slug, name, measure, state, points);
  }
}
