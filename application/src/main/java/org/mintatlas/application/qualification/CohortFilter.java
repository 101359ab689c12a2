package org.mintatlas.application.qualification;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a cohort must be like. Conditions add up; within a set any one will do. A cancelled cohort
 * starts, ends and runs in no year.
 *
 * @param statuses is in one of these; empty means {@link CohortStatus#living}
 * @param formats is of a programme with one of these formats; empty means any
 * @param startedIn starts in this year; null means any
 * @param endedIn ends in this year; null means any
 * @param running has a day in a year; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record CohortFilter(
    Set<CohortStatus> statuses,
    Set<ProgrammeFormat> formats,
    @Nullable Integer startedIn,
    @Nullable Integer endedIn,
    @Nullable Running running,
    @Nullable Picked picked)
    implements Picking {
  /**
   * A day in a year, as {@code Cohort.runsIn} means it.
   *
   * @param year the year
   * @param thisYear the year in which it is asked
   */
  public record Running(int year, int thisYear) {}

  /** Any cohort, also those that were cancelled. */
  public static final CohortFilter ANY =
      new CohortFilter(EnumSet.allOf(CohortStatus.class), Set.of(), null, null, null, null);

  /** Keeps copies. */
  public CohortFilter {
    Require.given("statuses", statuses);
    statuses = Require.set("statuses", statuses.isEmpty() ? CohortStatus.living() : statuses);
    formats = Require.set("formats", formats);
  }

  /** Any cohort that starts in the year. */
  public static CohortFilter started(int year) {
    return new CohortFilter(Set.of(), Set.of(), year, null, null, null);
  }

  /** Any cohort that was completed in the year. */
  public static CohortFilter completed(int year) {
    return new CohortFilter(Set.of(CohortStatus.COMPLETED), Set.of(), null, year, null, null);
  }

  /** Any cohort that has a day in the year, asked in this year. */
  public static CohortFilter running(int year, int thisYear) {
    return new CohortFilter(Set.of(), Set.of(), null, null, new Running(year, thisYear), null);
  }

  /** What is like that, of these programmes. */
  public Predicate<Cohort> matching(Programmes programmes) {
    return cohort ->
        Wanted.oneOf(statuses, cohort.status())
            && (formats.isEmpty()
                || formats.contains(programmes.existing(cohort.programme()).format()))
            && (startedIn == null || cohort.startsIn(startedIn))
            && (endedIn == null || cohort.endsIn(endedIn))
            && (running == null || cohort.runsIn(running.year(), running.thisYear()));
  }

  /** Starts one from this one, to change some of it. */
  public CohortFilterBuilder toBuilder() {
    return CohortFilterBuilder.of(this);
  }
}
