package org.mintatlas.testkit.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.storing.Referent;
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
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Cohorts} promises. */
public interface CohortsContract
    extends SluggedContract<CohortId, Cohort>,
        ScopedContract<CohortScope, CohortFilter, CohortOrder, Cohort>,
        NamedListContract<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder> {
  /** The year in which it is asked which cohorts run. */
  int THIS_YEAR = 2021;

  @Override
  default Cohorts store() {
    return cohorts();
  }

  /** The first of a programme of its own, so that no other one has its number. */
  @Override
  default Cohort minimal(String slug) {
    return Cohort.builder(
            QualificationFixtures.aCohortId(),
            programme(),
            new Slug(slug),
            1,
            "Minimal",
            CohortStatus.PLANNED)
        .build();
  }

  @Override
  default Cohort full() {
    return QualificationFixtures.aFullCohort("every-field", programme(), 7);
  }

  @Override
  default Cohort emptied(Cohort cohort) {
    return Cohort.builder(
            cohort.id(),
            cohort.programme(),
            cohort.slug(),
            cohort.number(),
            cohort.name(),
            cohort.status())
        .version(cohort.version())
        .build();
  }

  @Override
  default Map<Referent, Cohort> dangling(Cohort cohort) {
    return Map.of(
        Referent.PROGRAMME,
        cohort.toBuilder().programme(QualificationFixtures.aProgrammeId()).build());
  }

  @Override
  default Scopes<CohortScope> scopes() {
    return Scopes.of(
        (int number) -> programme(number), ProgrammeId::new, CohortScope.OfProgramme::new);
  }

  @Override
  default CohortFilter anything() {
    return CohortFilter.ANY;
  }

  @Override
  default CohortOrder byName() {
    return CohortOrder.NAME;
  }

  @Override
  default CohortOrder byNameBackwards() {
    return CohortOrder.NAME_DESC;
  }

  @Override
  default Cohort put(CohortScope scope, int identity, String name) {
    return saved(
        save(
            Cohort.builder(
                    new CohortId(Identities.number(identity)),
                    ((CohortScope.OfProgramme) scope).programme(),
                    new Slug("cohort-" + identity),
                    identity + 1,
                    name,
                    CohortStatus.OPEN)
                .build()));
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
    Cohort year = starting(14, "2020");
    Cohort month = starting(3, "2020-01");
    Cohort day = starting(12, "2020-01-01");
    Cohort later = starting(1, "2020-02");
    Cohort equal = starting(4, "2021");
    Cohort equalToo = starting(9, "2021");
    Cohort absent = starting(2, null);
    Cohort absentToo = starting(11, null);
    assertOrder(CohortOrder.START, year, month, day, later, equal, equalToo, absent, absentToo);
    assertOrder(
        CohortOrder.START_DESC, equalToo, equal, later, day, month, year, absentToo, absent);
  }

  @Test
  default void everywhereListsThoseOfAllProgrammes() {
    Cohort one = put(scope(), 1, "Aue");
    Cohort other = put(otherScope(), 2, "Bonn");
    assertEverywhere(CohortFilter.ANY, one, other);
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
    assertList(cohorts(), one, CohortFilter.ANY, CohortOrder.NAME).isExactly(accepted, completed);
    assertList(cohorts(), one, CohortFilter.ANY, CohortOrder.START_DESC)
        .isExactly(completed, accepted);
    CohortScope other = new CohortScope.WithRegion(region("other"));
    assertList(cohorts(), other, CohortFilter.ANY, CohortOrder.NAME).isExactly(accepted);
    assertList(
            cohorts(),
            new CohortScope.WithRegion(RegionFixtures.aRegionId()),
            CohortFilter.ANY,
            CohortOrder.NAME)
        .isExactly();
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Cohort one = put(scope(), 1, "Aue");
    Cohort other = put(otherScope(), 2, "Bonn");
    enrol(one, "one", EnrolmentStatus.ACCEPTED);
    Map<CohortScope, List<Cohort>> expected =
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
            List.of());
    Map<CohortScope, Page<Cohort>> pages =
        cohorts()
            .pages(expected.keySet(), CohortFilter.ANY, CohortOrder.START, PageRequest.first(5));
    Map<CohortScope, Long> counts = cohorts().counts(expected.keySet(), CohortFilter.ANY);
    assertThat(pages).containsOnlyKeys(expected.keySet());
    assertThat(counts).containsOnlyKeys(expected.keySet());
    expected.forEach((scope, list) -> {
      assertThat(pages.get(scope).values()).as("%s", scope).isEqualTo(list);
      assertThat(counts.get(scope)).as("%s", scope).isEqualTo(list.size());
    });
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
    byStatus.forEach((status, cohort) -> assertEverywhere(only(status), cohort));
    assertEverywhere(
        new CohortFilter(
            Set.of(CohortStatus.PLANNED, CohortStatus.CANCELLED), Set.of(), null, null, null),
        byStatus.get(CohortStatus.CANCELLED),
        byStatus.get(CohortStatus.PLANNED));
    assertEverywhere(
        new CohortFilter(Set.of(), Set.of(), null, null, null),
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
    assertEverywhere(of(ProgrammeFormat.TRAIN_THE_TRAINER), trainer);
    assertEverywhere(of(ProgrammeFormat.BLENDED_LEARNING), learning);
    assertEverywhere(of(ProgrammeFormat.FUNDING_ROUND));
    Programme changed = programmes().byIds(Set.of(blended)).get(blended);
    saved(programmes().save(changed.toBuilder().format(ProgrammeFormat.FUNDING_ROUND).build()));
    assertEverywhere(of(ProgrammeFormat.FUNDING_ROUND), learning);
    assertEverywhere(of(ProgrammeFormat.BLENDED_LEARNING));
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
          assertEverywhere(
              CohortFilter.started(year),
              all.stream().filter(cohort -> cohort.startsIn(year)).toArray(Cohort[]::new));
          assertEverywhere(
              new CohortFilter(Set.of(), Set.of(), null, year, null),
              all.stream().filter(cohort -> cohort.endsIn(year)).toArray(Cohort[]::new));
          assertEverywhere(
              CohortFilter.completed(year),
              all.stream().filter(cohort -> cohort.completedIn(year)).toArray(Cohort[]::new));
          assertEverywhere(
              CohortFilter.running(year, THIS_YEAR),
              all.stream().filter(cohort -> cohort.runsIn(year, THIS_YEAR)).toArray(Cohort[]::new));
        });
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
    return stored(
        Cohort.builder(
                new CohortId(Identities.number(identity)),
                programme(1),
                new Slug("cohort-" + identity),
                identity + 1,
                "Cohort",
                CohortStatus.PLANNED)
            .period(from == null ? null : Period.since(date(from)))
            .build());
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

  private static CohortFilter only(CohortStatus status) {
    return new CohortFilter(Set.of(status), Set.of(), null, null, null);
  }

  private static CohortFilter of(ProgrammeFormat format) {
    return new CohortFilter(Set.of(), Set.of(format), null, null, null);
  }

  private void assertOrder(CohortOrder order, Cohort... expected) {
    assertList(cohorts(), scope(), CohortFilter.ANY, order).isExactly(expected);
    assertList(cohorts(), new CohortScope.Everywhere(), CohortFilter.ANY, order)
        .isExactly(expected);
  }

  private void assertEverywhere(CohortFilter filter, Cohort... expected) {
    assertList(cohorts(), new CohortScope.Everywhere(), filter, CohortOrder.NAME)
        .isExactly(expected);
  }
}
