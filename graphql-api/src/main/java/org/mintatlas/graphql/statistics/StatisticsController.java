package org.mintatlas.graphql.statistics;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.label.Derivation;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The picture of the whole; what is recorded beside it belongs to insight. */
@Controller
final class StatisticsController {
  private final ViewStatistics view;
  private final Today today;
  private final Binding<YearRange> regionYears;
  private final Binding<YearRange> eventYears;

  StatisticsController(ViewStatistics view, Today today, Bindings bindings) {
    this.view = view;
    this.today = today;
    regionYears = bindings.ofField("Statistics", "regions", this::years);
    eventYears = bindings.ofField("Statistics", "events", this::years);
  }

  @QueryMapping
  StatisticsAnswer statistics(@Argument @Nullable LocalDate on) {
    return new StatisticsAnswer(today.asOf(on));
  }

  @SchemaMapping(typeName = "Statistics")
  List<RegionYear> regions(
      StatisticsAnswer statistics,
      @Argument @Nullable List<RegionKind> kinds,
      @Argument @Nullable List<FederalState> states,
      DataFetchingEnvironment environment) {
    return view.regions(
        regionYears.of(environment),
        statistics.when(),
        Arguments.setOf(kinds, RegionKind.class),
        Arguments.setOf(states, FederalState.class));
  }

  /** Up to the day that was asked for, unless the arguments say more. */
  private YearRange years(Arguments arguments) {
    LocalDate on = today.or(arguments.outer().value("on", LocalDate.class));
    return YearArguments.range(arguments, on.getYear());
  }

  @SchemaMapping(typeName = "Statistics")
  CoverageAnswer coverage(StatisticsAnswer statistics, @Argument @Nullable List<RegionKind> kinds) {
    return new CoverageAnswer(
        statistics.on(),
        view.coverage(statistics.when(), Arguments.setOf(kinds, RegionKind.class)));
  }

  @SchemaMapping(typeName = "Statistics")
  InitiativesAnswer initiatives(StatisticsAnswer statistics) {
    return new InitiativesAnswer(today.or(null), view.initiatives());
  }

  @SchemaMapping(typeName = "Statistics")
  List<EventsAnswer> events(StatisticsAnswer statistics, DataFetchingEnvironment environment) {
    YearRange years = eventYears.of(environment);
    return EventsAnswer.of(years, view.events(years));
  }

  @SchemaMapping(typeName = "EventStatistic", field = "derivation")
  String ofEvents(EventsAnswer events, @Argument @Nullable Language lang, GraphQLContext context) {
    return Derivation.EVENTS.in(lang, context);
  }

  @SchemaMapping(typeName = "RegionStatistic")
  int listedCount(RegionYear year) {
    return year.total().listed();
  }

  @SchemaMapping(typeName = "RegionStatistic")
  int listedUnknownCount(RegionYear year) {
    return year.total().unknown();
  }

  @SchemaMapping(typeName = "RegionStatistic")
  int newlyListedCount(RegionYear year) {
    return year.total().newlyListed();
  }

  @SchemaMapping(typeName = "RegionStatistic")
  int newlyListedUnknownCount(RegionYear year) {
    return year.total().newlyListedUnknown();
  }

  @SchemaMapping(typeName = "RegionStatistic")
  List<RegionKindCount> byKind(RegionYear year) {
    return RegionKindCount.in(null, year);
  }

  @SchemaMapping(typeName = "RegionStatistic")
  List<RegionStateCount> byState(RegionYear year) {
    return year.states().stream().map(state -> new RegionStateCount(state, year)).toList();
  }

  @SchemaMapping(typeName = "RegionStatistic", field = "derivation")
  String ofRegions(RegionYear year, @Argument @Nullable Language lang, GraphQLContext context) {
    return Derivation.REGIONS.in(lang, context);
  }

  @SchemaMapping(typeName = "CoverageStatistic", field = "derivation")
  String ofCoverage(
      CoverageAnswer coverage, @Argument @Nullable Language lang, GraphQLContext context) {
    return Derivation.COVERAGE.in(lang, context);
  }

  @SchemaMapping(typeName = "InitiativeStatistic", field = "derivation")
  String ofInitiatives(
      InitiativesAnswer initiatives, @Argument @Nullable Language lang, GraphQLContext context) {
    return Derivation.INITIATIVES.in(lang, context);
  }
}
