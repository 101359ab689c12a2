package org.mintatlas.example.embedding;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.review.YearInReview;
import org.mintatlas.dataset.BundledDataset;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.memory.InMemoryAtlas;

/** Loads all bundled facts into memory and prints the review of a year, without any framework. */
public final class PrintYearInReview {
  private final Ports ports = new InMemoryAtlas().ports();
  private final PrintStream out;

  private PrintYearInReview(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the review of a year.
   *
   * @param arguments the year
   */
  public static void main(String[] arguments) {
    print(Integer.parseInt(arguments[0]), System.out);
  }

  /** Prints the review of a year as seen on the first day of 2026. */
  static void print(int year, PrintStream out) {
    new PrintYearInReview(out).print(year);
  }

  private void print(int year) {
    Clock clock = Clock.system(GermanTime.ZONE);
    UseCases useCases = UseCases.over(ports, clock, new TimeOrderedIds(clock, new SecureRandom()));
    if (useCases.importDataset().load(BundledDataset.read())
        instanceof ImportDataset.Result.Refused refused) {
      throw new IllegalStateException(refused.problems().toString());
    }
    YearInReview review = useCases.reviewYear().review(year, LocalDate.of(2026, 1, 1));
    out.println("The year " + year);
    list("New regions, north to south", review.newRegions(), RegionProfile::name);
    out.println(
        "States reached: "
            + names(review.states().reached())
            + (Boolean.TRUE.equals(review.states().all()) ? " (all)" : ""));
    if (!review.states().possiblyReached().isEmpty()) {
      out.println("States perhaps reached: " + names(review.states().possiblyReached()));
    }
    list("Calls", review.calls(), this::call);
    for (YearInReview.SeriesInYear series : review.eventsBySeries().values()) {
      list(series.series().name(), series.events(), PrintYearInReview::event);
    }
    list("Cohorts started", review.cohorts().started(), Cohort::name);
    list("Cohorts completed", review.cohorts().completed(), Cohort::name);
    list("Publications", review.publications(), Publication::title);
    list("Surveys", review.surveys(), Survey::name);
    list("Meetings", review.meetings(), meeting -> body(meeting.body()));
    list(
        "Exchanges",
        review.exchanges(),
        exchange -> body(exchange.one()) + " and " + body(exchange.other()));
    out.println("Outlook");
    list("Events", review.outlook().events(), PrintYearInReview::event);
    list("Calls", review.outlook().calls(), this::call);
    list("Cohorts", review.outlook().cohorts(), Cohort::name);
  }

  private static String names(List<FederalState> states) {
    return states.stream().map(FederalState::nameDe).collect(Collectors.joining(", "));
  }

  private <T> void list(String title, Page<T> page, Function<T, String> line) {
    if (!page.items().isEmpty()) {
      out.println(title + ":");
      page.values().forEach(value -> out.println("- " + line.apply(value)));
    }
  }

  private String call(Call call) {
    Map<AwardId, Award> awards = ports.awards().byIds(Set.of(call.award()));
    return awards.values().stream().map(Award::name).collect(Collectors.joining())
        + theme(call.theme())
        + figures(call.figures())
        + call.winners().stream()
            .map(Winner::name)
            .collect(Collectors.joining(", ", "; winners: ", ""));
  }

  private static String theme(@Nullable Wording theme) {
    return theme == null ? "" : ", " + theme.de();
  }

  private static String event(Event event) {
    return event.time().start() + " " + event.title() + figures(event.figures());
  }

  private static String figures(List<KeyFigure> figures) {
    return figures.stream()
        .map(figure -> ", " + figure(figure.figure()))
        .collect(Collectors.joining());
  }

  private static String figure(Figure figure) {
    String number = figure.value().toPlainString() + " " + figure.unit();
    return figure.qualifier() == Figure.Qualifier.EXACT
        ? number
        : figure.qualifier() + " " + number;
  }

  private String body(BodyId id) {
    return ports.bodies().byIds(Set.of(id)).values().stream()
        .map(Body::name)
        .collect(Collectors.joining());
  }
}
