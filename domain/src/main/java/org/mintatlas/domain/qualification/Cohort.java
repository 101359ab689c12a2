package org.mintatlas.domain.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;

/**
 * A cohort (Durchgang) of a programme. Who takes part is told by its enrolments.
 *
 * <p>A cancelled cohort counts in no year: it neither starts nor runs nor ends.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param programme the programme
 * @param slug its public key
 * @param number its number in the programme, from 1; no other cohort of the programme has it
 * @param name its name, up to 200 characters
 * @param status where it stands
 * @param period from when to when it runs; null when unknown
 * @param endDerived whether the end of the period was computed from a duration that its source
 *     states; only with an end
 * @param mode how people come together; null when unknown
 * @param place where it takes place, up to 200 characters; null when unknown
 * @param capacity how many people can take part, at least 1; null when not limited or unknown
 * @param certificateName the name of its certificate, up to 200 characters; null when there is none
 * @param modules its modules in their order, at most 100
 * @param findings what sources tell of it, at most 50
 * @param figures what sources count of it
 * @param sources where these facts come from
 */
@Buildable
public record Cohort(
    CohortId id,
    long version,
    ProgrammeId programme,
    Slug slug,
    int number,
    String name,
    CohortStatus status,
    @Nullable Period period,
    boolean endDerived,
    @Nullable Mode mode,
    @Nullable String place,
    @Nullable Integer capacity,
    @Nullable String certificateName,
    List<CohortModule> modules,
    List<Finding> findings,
    List<KeyFigure> figures,
    List<Source> sources)
    implements Aggregate<CohortId, Cohort>, Sourced {
  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /** How many characters a place may have. */
  public static final int PLACE_LENGTH = 200;

  private static final Rule NO_END =
      new Rule("qualification.no-end", "needs an end", "braucht ein Ende");
  private static final Rule TOO_MANY_PARTICIPANTS =
      new Rule(
          "qualification.too-many-participants",
          "are more than the cohort holds: %s",
          "sind mehr, als der Durchgang Plätze hat: %s");
  private static final int MAX_MODULES = 100;
  private static final int MAX_FINDINGS = 50;

  /**
   * @throws InvalidValueException when the number or the capacity is below 1, a text is blank or
   *     too long, there are too many modules, findings or figures, more people took part than it
   *     holds, or an end that is not there was derived
   */
  public Cohort {
    Require.aggregate(id, version, "programme", programme, "slug", slug, "status", status);
    modules = Require.list("modules", modules);
    findings = Require.list("findings", findings);
    figures = KeyFigure.copyOf(figures);
    sources = Require.list("sources", sources);
    Require.atLeast("cohort number", number, 1);
    name = Require.text("cohort name", name, NAME_LENGTH);
    place = Require.optionalText("cohort place", place, PLACE_LENGTH);
    certificateName = Require.optionalText("certificate name", certificateName, NAME_LENGTH);
    Require.atLeast("capacity", capacity, 1);
    if (endDerived && (period == null || period.to() == null)) {
      throw NO_END.broken("derived end", null);
    }
    Require.atMost("modules", modules.size(), MAX_MODULES);
    Require.atMost("findings", findings.size(), MAX_FINDINGS);
    requireRoom(capacity, figures);
  }

  private static void requireRoom(@Nullable Integer capacity, List<KeyFigure> figures) {
    Optional<Figure> participants = KeyFigure.leading(figures, Measure.PARTICIPANTS);
    if (capacity != null && participants.filter(figure -> atLeast(figure) > capacity).isPresent()) {
      throw TOO_MANY_PARTICIPANTS.broken("participants", participants.get().value(), capacity);
    }
  }

  /** How many there are at the least. */
  private static long atLeast(Figure figure) {
    return switch (figure.qualifier()) {
      case EXACT -> figure.value().longValue();
      case OVER -> figure.value().longValue() + 1;
      case ABOUT, ALMOST, UP_TO -> 0;
    };
  }

  /** Moves on to a status, or says why that cannot be. */
  public Step<Cohort, CohortStatus> moveTo(CohortStatus to) {
    return status.next().contains(to)
        ? new Step.Moved<>(toBuilder().status(to).build())
        : new Step.NotAllowed<>(status, to);
  }

  /** Whether it starts, or started, in the year. */
  public boolean startsIn(int year) {
    return status != CohortStatus.CANCELLED && period != null && period.from().year() == year;
  }

  /** Whether the last day of its period lies in the year. */
  public boolean endsIn(int year) {
    return status != CohortStatus.CANCELLED
        && period != null
        && period.to() != null
        && period.to().lastDay().getYear() == year;
  }

  /** Whether it was completed, and in this year. */
  public boolean completedIn(int year) {
    return status == CohortStatus.COMPLETED && endsIn(year);
  }

  /**
   * Whether its period has a day in the year. Of a cohort whose end nobody knows, the days up to
   * this year count while it is not completed, and those in the year of its start.
   *
   * @param thisYear the year in which it is asked
   */
  public boolean runsIn(int year, int thisYear) {
    if (status == CohortStatus.CANCELLED || period == null) {
      return false;
    }
    LocalDate first = period.from().firstDay();
    if (period.to() == null) {
      int last = status == CohortStatus.COMPLETED ? first.getYear() : thisYear;
      return first.getYear() == year || (first.getYear() <= year && year <= last);
    }
    return first.getYear() <= year && year <= period.to().lastDay().getYear();
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static CohortBuilder builder(
      CohortId id, ProgrammeId programme, Slug slug, int number, String name, CohortStatus status) {
    return CohortBuilder.empty()
        .id(id)
        .programme(programme)
        .slug(slug)
        .number(number)
        .name(name)
        .status(status)
        .modules(List.of())
        .findings(List.of())
        .figures(List.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public CohortBuilder toBuilder() {
    return CohortBuilder.of(this);
  }

  @Override
  public Cohort withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
