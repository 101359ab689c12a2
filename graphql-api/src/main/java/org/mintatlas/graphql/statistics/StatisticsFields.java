package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.statistics.CoverageCount;
import org.mintatlas.application.statistics.CoverageStatistic;
import org.mintatlas.application.statistics.RegionCount;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.insight.InsightLoaders;
import org.mintatlas.graphql.label.Derivation;
import org.mintatlas.graphql.region.ShareFields;
import org.springframework.stereotype.Component;

/** The parts of the picture of the whole. */
@Component
record StatisticsFields(ViewStatistics view, InsightLoaders insight, Today today)
    implements FeatureFields {
  private static final Rule OPEN_END =
      new Rule(
          "statistics.open-end",
          "is after %s: say `toYear` as well",
          "liegt nach %s: auch `toYear` angeben");

  /** The regions that a state led at the end of a year. */
  record StateInYear(FederalState state, RegionYear of) {
    static List<StateInYear> in(RegionYear year) {
      return year.states().stream().map(state -> new StateInYear(state, year)).toList();
    }

    RegionCount count() {
      return of.in(state);
    }
  }

  private static <T> Fields<T> counted(Fields<T> fields, Function<T, RegionCount> count) {
    return fields
        .value("listedCount", count.andThen(RegionCount::listed))
        .value("listedUnknownCount", count.andThen(RegionCount::unknown))
        .value("newlyListedCount", count.andThen(RegionCount::newlyListed))
        .value("newlyListedUnknownCount", count.andThen(RegionCount::newlyListedUnknown));
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().value("statistics", (query, asked) -> new StatisticsAnswer(asked.asOf())),
        Fields.of("Statistics", StatisticsAnswer.class)
            .value("regions", this::years, this::regions)
            .value("coverage", this::coverage)
            .value(
                "initiatives",
                (statistics, asked) -> new InitiativesAnswer(today.or(null), view.initiatives()))
            .value("events", this::years, this::events)
            .page(
                "recorded", statistics -> new FigureSeriesScope.Everywhere(), insight.seriesLists),
        counted(Fields.of("RegionStatistic", RegionYear.class), RegionYear::total)
            .value("byKind", year -> year.byKind(null))
            .value("byState", StateInYear::in)
            .value("derivation", (year, asked) -> Derivation.REGIONS.in(asked.language())),
        counted(Fields.of("RegionKindCount", RegionCount.class), Function.identity()),
        counted(Fields.of("RegionStateCount", StateInYear.class), StateInYear::count)
            .value("byKind", state -> state.of().byKind(state.state())),
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

  /**
   * The years from {@code fromYear} to {@code toYear}. Without the one they are ten, without the
   * other they end with the day that was asked for.
   *
   * @throws BadInputException with the argument that cannot be
   */
  private YearRange years(Arguments arguments) {
    int present = today.or(arguments.outer().value("on", LocalDate.class)).getYear();
    Integer from = arguments.year("fromYear");
    Integer to = arguments.year("toYear");
    if (from == null) {
      return YearRange.tenUntil(to == null ? present : to);
    }
    if (to == null && from > present) {
      throw new BadInputException("fromYear", OPEN_END.broken("fromYear", from, present));
    }
    return BadInputException.check(
        to == null ? "fromYear" : "toYear", () -> new YearRange(from, to == null ? present : to));
  }

  private List<RegionYear> regions(StatisticsAnswer statistics, YearRange years, Asked asked) {
    return view.regions(
        years,
        statistics.when(),
        asked.set("kinds", RegionKind.class),
        asked.set("states", FederalState.class));
  }

  private CoverageStatistic coverage(StatisticsAnswer statistics, Asked asked) {
    return view.coverage(statistics.when(), asked.set("kinds", RegionKind.class));
  }

  private List<EventsAnswer> events(StatisticsAnswer statistics, YearRange years, Asked asked) {
    return EventsAnswer.of(years, view.events(years));
  }
}
