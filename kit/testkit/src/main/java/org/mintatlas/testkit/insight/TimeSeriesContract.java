package org.mintatlas.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Collections;
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
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link TimeSeries} promises. */
public interface TimeSeriesContract
    extends SluggedContract<FigureSeriesId, FigureSeries>,
        NamedListContract<
            FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter, NameOrder> {

  @Override
  default KeptList<FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter, NameOrder>
      keptList() {
    return KeptList.of(
            timeSeries(),
            slug -> InsightFixtures.aFigureSeries(slug.value()),
            () -> InsightFixtures.aFullFigureSeries("every-field", FederalState.NW))
        .listed(new FigureSeriesScope.Everywhere(), FigureSeriesFilter.ANY, NameOrder.NAME);
  }

  @Override
  default FigureSeries withName(FigureSeries series, String name) {
    return with(series, "name", Wording.german(name));
  }

  @Test
  default void canBeFilteredByMeasuresAndStates() {
    FigureSeries regions = put("a-regions", Measure.REGIONS, null);
    FigureSeries ofBayern = put("b-regions", Measure.REGIONS, FederalState.BY);
    FigureSeries funded = put("c-funded", Measure.FUNDED, FederalState.BY);
    put("d-members", Measure.MEMBERS, FederalState.TH);
    Set<Measure> measures = Set.of(Measure.REGIONS, Measure.FUNDED);
    Set<FederalState> states = Set.of(FederalState.BY, FederalState.NW);
    assertList()
        .where(new FigureSeriesFilter(measures, Set.of(), null))
        .isExactly(regions, ofBayern, funded);
    assertList().where(new FigureSeriesFilter(Set.of(), states, null)).isExactly(ofBayern, funded);
    assertList()
        .where(new FigureSeriesFilter(Set.of(Measure.REGIONS), Set.of(FederalState.BY), null))
        .isExactly(ofBayern);
  }

  @Test
  default void asManyPointsAreKeptAsASeriesMayHave() {
    FigureSeries one = minimal("one");
    Figure point = one.points().getFirst();
    FigureSeries many = with(one, "points", Collections.nCopies(FigureSeries.MAX, point));
    saved(save(many));
    assertThat(byIds(Set.of(one.id()))).isEqualTo(Map.of(one.id(), many.withVersion(1)));
  }

  private FigureSeries put(String slug, Measure measure, @Nullable FederalState state) {
    return saved(save(with(with(minimal(slug), "measure", measure), "state", state)));
  }
}
