package org.mintatlas.testkit.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirstAndAbsentLast;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aCohortId;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aFullCohort;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortFilterBuilder;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.paging.PagedListAssert;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Cohorts} promises. */
public interface CohortsContract
    extends SluggedContract<CohortId, Cohort>,
        EverywhereContract<CohortScope, CohortFilter, CohortOrder, Cohort>,
        NamedListContract<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder> {
  /** The year in which it is asked which cohorts run. */
  int THIS_YEAR = 2021;

  @Override
  default KeptList<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder> keptList() {
    return KeptList.of(
            cohorts(),
            // The first of a programme of its own, so that no other one has its number.
            slug ->
                Cohort.builder(aCohortId(), programme(), slug, 1, "Minimal", CohortStatus.PLANNED)
                    .build(),
            () -> aFullCohort("every-field", programme(), 7))
        .under("programme", this::programme, CohortScope.OfProgramme::new)
        .listed(new CohortScope.Everywhere(), CohortFilter.ANY, CohortOrder.NAME);
  }

  /** No two of a programme have the same number. */
  @Override
  default Cohort minimal(int identity) {
    return SluggedContract.super.minimal(identity).toBuilder().number(identity + 1).build();
  }

  @Test
  default void isFoundByItsNumberInItsProgramme() {
    Cohort first = put(scope(), 0, "First");
    Cohort second = put(scope(), 1, "Second");
    Cohort elsewhere = stored(QualificationFixtures.aCohort("elsewhere", programme(2), 1));
    assertThat(cohorts().byNumber(programme(1), 1)).contains(first);
    assertThat(cohorts().byNumber(programme(1), 2)).contains(second);
    assertThat(cohorts().byNumber(programme(2), 1)).contains(elsewhere);
    assertThat(cohorts().byNumber(programme(1), 3)).isEmpty();
    assertThat(cohorts().byNumber(QualificationFixtures.aProgrammeId(), 1)).isEmpty();
  }

  @Test
  default void aNumberIsInAProgrammeOnce() {
    Cohort first = put(scope(), 0, "First");
    Cohort second = put(scope(), 1, "Second");

    Cohort newcomer = QualificationFixtures.aCohort("newcomer", programme(1), 1);
    assertThat(save(newcomer)).isEqualTo(new SaveResult.Duplicate<>(UniqueRule.COHORT_NUMBER));
    assertThat(save(second.toBuilder().number(1).build()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.COHORT_NUMBER));
    assertThat(bySlug(newcomer.slug())).isEmpty();
    assertThat(cohorts().byNumber(programme(1), 1)).contains(first);
    assertThat(cohorts().byNumber(programme(1), 2)).contains(second);
  }

  @Test
  default void startsStandInTheirOrderAndAbsentOnesLastBothWays() {
    assertEarliestFirstAndAbsentLast(assertList(scope()), CohortOrder.START, this::starting);
  }

  @Test
  default void aRegionListsTheCohortsInWhichItTakesPart() {
    Cohort accepted = put(scope(), 1, "Aue");
    Cohort completed = put(scope(), 2, "Bonn");
    Cohort applied = put(otherScope(), 3, "Celle");
    Cohort withdrawn = put(otherScope(), 4, "Dessau");
    put(otherScope(), 5, "Emden");
    enrol(accepted, "one", EnrolmentStatus.ACCEPTED);
    enrol(accepted, "one", EnrolmentStatus.ACCEPTED);
    enrol(accepted, "other", EnrolmentStatus.COMPLETED);
    enrol(completed, "one", EnrolmentStatus.COMPLETED);
    enrol(applied, "one", EnrolmentStatus.APPLIED);
    enrol(applied, "one", EnrolmentStatus.WAITLISTED);
    enrol(withdrawn, "one", EnrolmentStatus.WITHDRAWN);
    enrol(withdrawn, "one", EnrolmentStatus.DECLINED);

    CohortScope one = new CohortScope.WithRegion(region("one"));
    assertList(one).isExactly(accepted, completed);
    assertList(one).by(CohortOrder.START_DESC).isExactly(completed, accepted);
    assertList(new CohortScope.WithRegion(region("other"))).isExactly(accepted);
    assertList(new CohortScope.WithRegion(RegionFixtures.aRegionId())).isExactly();
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Cohort one = put(scope(), 1, "Aue");
    Cohort other = put(otherScope(), 2, "Bonn");
    enrol(one, "one", EnrolmentStatus.ACCEPTED);
    assertLists(
        Map.of(
            new CohortScope.Everywhere(),
            List.of(one, other),
            scope(),
            List.of(one),
            otherScope(),
            List.of(other),
            new CohortScope.WithRegion(region("one")),
            List.of(one),
            new CohortScope.WithRegion(region("none")),
            List.of()));
  }

  @Test
  default void canBeFilteredByStatuses() {
    Map<CohortStatus, Cohort> byStatus = new EnumMap<>(CohortStatus.class);
    for (CohortStatus status : CohortStatus.values()) {
      Cohort cohort =
          QualificationFixtures.aCohort(
              status.name().toLowerCase(Locale.ROOT), programme(1), byStatus.size() + 1);
      byStatus.put(status, stored(cohort.toBuilder().status(status).build()));
    }
    byStatus.forEach(
        (status, cohort) -> assertWhere(any -> any.statuses(Set.of(status))).isExactly(cohort));
    assertWhere(any -> any.statuses(Set.of(CohortStatus.PLANNED, CohortStatus.CANCELLED)))
        .isExactly(byStatus.get(CohortStatus.CANCELLED), byStatus.get(CohortStatus.PLANNED));
    assertList()
        .where(new CohortFilter(Set.of(), Set.of(), null, null, null, null))
        .isExactly(
            byStatus.get(CohortStatus.COMPLETED),
            byStatus.get(CohortStatus.OPEN),
            byStatus.get(CohortStatus.PLANNED),
            byStatus.get(CohortStatus.RUNNING));
    assertThat(cohorts().count(new CohortScope.Everywhere(), CohortFilter.ANY))
        .isEqualTo(CohortStatus.values().length);
  }

  @Test
  default void canBeFilteredByTheFormatsOfTheirProgrammes() {
    ProgrammeId blended =
        saved(programmes().save(QualificationFixtures.aFullProgramme("other", organisation(1))))
            .id();
    Cohort trainer = put(scope(), 1, "Aue");
    Cohort learning = stored(QualificationFixtures.aCohort("blended", blended, 1));
    assertOf(ProgrammeFormat.TRAIN_THE_TRAINER).isExactly(trainer);
    assertOf(ProgrammeFormat.BLENDED_LEARNING).isExactly(learning);
    assertOf(ProgrammeFormat.FUNDING_ROUND).isExactly();
    Programme changed = programmes().byIds(Set.of(blended)).get(blended);
    saved(programmes().save(changed.toBuilder().format(ProgrammeFormat.FUNDING_ROUND).build()));
    assertOf(ProgrammeFormat.FUNDING_ROUND).isExactly(learning);
    assertOf(ProgrammeFormat.BLENDED_LEARNING).isExactly();
  }

  @Test
  default void canBeFilteredByTheYearsOfTheirPeriod() {
    List<Cohort> all =
        Stream.of(
                during(1, CohortStatus.COMPLETED, new Period(date("2019-12"), date("2021"))),
                during(2, CohortStatus.COMPLETED, new Period(date("2020"), date("2020-12-31"))),
                during(3, CohortStatus.COMPLETED, Period.since(date("2020-02"))),
                during(4, CohortStatus.RUNNING, Period.since(date("2020-02-29"))),
                during(5, CohortStatus.CANCELLED, new Period(date("2020"), date("2021"))),
                during(6, CohortStatus.PLANNED, null),
                during(7, CohortStatus.OPEN, new Period(date("2021-01-01"), date("2022"))),
                during(8, CohortStatus.OPEN, new Period(date("2020-spring"), date("2021-winter"))))
            .map(this::stored)
            .toList();
    IntStream.rangeClosed(2018, 2023)
        .forEach(year -> {
          assertList()
              .where(CohortFilter.started(year))
              .isExactly(only(all, cohort -> cohort.startsIn(year)));
          assertWhere(any -> any.endedIn(year)).isExactly(only(all, cohort -> cohort.endsIn(year)));
          assertList()
              .where(CohortFilter.completed(year))
              .isExactly(only(all, cohort -> cohort.completedIn(year)));
          assertList()
              .where(CohortFilter.running(year, THIS_YEAR))
              .isExactly(only(all, cohort -> cohort.runsIn(year, THIS_YEAR)));
        });
  }

  private static List<Cohort> only(List<Cohort> all, Predicate<Cohort> condition) {
    return all.stream().filter(condition).toList();
  }

  private static Cohort during(int number, CohortStatus status, @Nullable Period period) {
    return Cohort.builder(
            QualificationFixtures.aCohortId(),
            new ProgrammeId(Identities.number(1)),
            new Slug("cohort-" + number),
            number,
            "Cohort " + number,
            status)
        .period(period)
        .build();
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  private Cohort starting(int identity, @Nullable String from) {
    Period period = from == null ? null : Period.since(date(from));
    return saved(save(with(minimal(scope(), identity), "period", period)));
  }

  private Cohort stored(Cohort cohort) {
    programme(1);
    return saved(save(cohort));
  }

  private void enrol(Cohort cohort, String region, EnrolmentStatus status) {
    saved(
        enrolments()
            .save(EnrolmentFixtures.anEnrolment(cohort.id(), region(region), null, status)));
  }

  private PagedListAssert<CohortScope, CohortFilter, CohortOrder, Cohort> assertOf(
      ProgrammeFormat format) {
    return assertWhere(any -> any.formats(Set.of(format)));
  }

  private PagedListAssert<CohortScope, CohortFilter, CohortOrder, Cohort> assertWhere(
      UnaryOperator<CohortFilterBuilder> condition) {
    return assertList().where(condition.apply(CohortFilter.ANY.toBuilder()).build());
  }
}
