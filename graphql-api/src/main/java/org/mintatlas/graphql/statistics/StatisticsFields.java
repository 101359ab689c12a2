package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import java.util.List;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.statistics.CoverageCount;
import org.mintatlas.application.statistics.CoverageStatistic;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.insight.InsightLoaders;
import org.mintatlas.graphql.label.Derivation;
import org.mintatlas.graphql.region.ShareFields;
import org.springframework.stereotype.Component;

/** The parts of the picture of the whole. */
@Component
final class StatisticsFields implements FeatureFields {
  private final ViewStatistics view;
  private final InsightLoaders insight;
  private final Today today;
  private final Binding<YearRange> regionYears;
  private final Binding<YearRange> eventYears;

  StatisticsFields(ViewStatistics view, InsightLoaders insight, Today today, Bindings bindings) {
    this.view = view;
    this.insight = insight;
    this.today = today;
    regionYears = bindings.ofField("Statistics", "regions", this::years);
    eventYears = bindings.ofField("Statistics", "events", this::years);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Statistics", StatisticsAnswer.class)
            .value("regions", this::regions)
            .value("coverage", this::coverage)
            .value(
                "initiatives",
                (statistics, asked) -> new InitiativesAnswer(today.or(null), view.initiatives()))
            .value("events", this::events)
            .page(
                "recorded", statistics -> new FigureSeriesScope.Everywhere(), insight.seriesLists),
        Fields.of("RegionStatistic", RegionYear.class)
            .value("listedCount", year -> year.total().listed())
            .value("listedUnknownCount", year -> year.total().unknown())
            .value("newlyListedCount", year -> year.total().newlyListed())
            .value("newlyListedUnknownCount", year -> year.total().newlyListedUnknown())
            .value("byKind", year -> RegionKindCount.in(null, year))
            .value("byState", RegionStateCount::in)
            .value("derivation", (year, asked) -> Derivation.REGIONS.in(asked.language())),
        Fields.of(RegionKindCount.class),
        Fields.of(RegionStateCount.class),
        ShareFields.ofArea(
                Fields.of("CoverageStatistic", CoverageStatistic.class), CoverageStatistic::share)
            .value("regionsWithUnknownAreaCount", CoverageStatistic::regionsWithUnknownArea)
            .value("derivation", (coverage, asked) -> Derivation.COVERAGE.in(asked.language())),
        ShareFields.ofArea(Fields.of("StateCoverage", CoverageCount.class), CoverageCount::share)
            .value("regionsWithUnknownAreaCount", CoverageCount::regionsWithUnknownArea),
        Fields.of("InitiativeStatistic", InitiativesAnswer.class)
            .value(
                "derivation", (initiatives, asked) -> Derivation.INITIATIVES.in(asked.language())),
        Fields.of("EventStatistic", EventsAnswer.class)
            .value("derivation", (events, asked) -> Derivation.EVENTS.in(asked.language())));
  }

  /** Up to the day that was asked for, unless the arguments say more. */
  private YearRange years(Arguments arguments) {
    LocalDate on = today.or(arguments.outer().value("on", LocalDate.class));
    return YearArguments.range(arguments, on.getYear());
  }

  private List<RegionYear> regions(StatisticsAnswer statistics, Asked asked) {
    return view.regions(
        regionYears.of(asked.environment()),
        statistics.when(),
        asked.set("kinds", RegionKind.class),
        asked.set("states", FederalState.class));
  }

  private CoverageStatistic coverage(StatisticsAnswer statistics, Asked asked) {
    return view.coverage(statistics.when(), asked.set("kinds", RegionKind.class));
  }

  private List<EventsAnswer> events(StatisticsAnswer statistics, Asked asked) {
    YearRange years = eventYears.of(asked.environment());
    return EventsAnswer.of(years, view.events(years));
  }
}
