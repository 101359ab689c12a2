package org.mintatlas.memory.mutant;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerOrder;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.Interceptor;

/** Faults that adapters could have. */
final class Mutants {
  private Mutants() {}

  static List<Mutant> ofStores() {
    return List.of(
        Mutant.of(
            "a refused change overwrites relations",
            Initiatives.class,
            (ports, given) -> overwriting(given),
            "OfInitiatives.aChangeThatRefersToNothingLeavesEverythingAsItWas",
            "OfInitiatives.aChangeOfAnOldVersionIsStale"),
        Mutant.of(
            "does not tell which version is stored",
            Bodies.class,
            "save",
            (arguments, right) ->
                right instanceof SaveResult.Stale<?> ? new SaveResult.Stale<>(0) : right,
            "OfBodies.aChangeOfAnOldVersionIsStale"),
        Mutant.of(
            "tells that a slug is taken before that the change is stale",
            Bodies.class,
            (ports, given) -> lookingForTheSlugFirst(given),
            "OfBodies.aStaleChangeIsToldBeforeASlugThatIsTaken",
            "OfBodies.aReferenceToNothingIsToldBeforeASlugThatIsTaken"),
        Mutant.of(
            "stores what refers to nothing",
            Bodies.class,
            "save",
            (arguments, right) ->
                right instanceof SaveResult.ReferenceUnknown<?>
                    ? new SaveResult.Saved<>(counted(arguments))
                    : right,
            "OfBodies.whatItRefersToMustBeThere"),
        Mutant.of(
            "the last one who changes it wins",
            Bodies.class,
            (ports, given) -> losing(given),
            "OfBodies.oneOfSeveralWhoChangeItAtOnceWins",
            "OfBodies.aChangeOfAnOldVersionIsStale"),
        Mutant.of(
            "forgets slugs that were given up",
            Bodies.class,
            "bySlug",
            (arguments, right) ->
                ((Optional<?>) right).filter(found -> ((Body) found).slug().equals(arguments[0])),
            "OfBodies.everySlugThatItHadLeadsToIt"),
        Mutant.of(
            "has an entry for what it does not know",
            Bodies.class,
            "byIds",
            (arguments, right) -> {
              Map<Object, Object> found = new HashMap<>((Map<?, ?>) right);
              ((Set<?>) arguments[0]).forEach(id -> found.putIfAbsent(id, null));
              return found;
            },
            "OfBodies.manyAreFoundAtOnceAndUnknownOnesLeftOut"),
        Mutant.of(
            "sends a statement for each identity",
            Bodies.class,
            "byIds",
            (arguments, right) -> {
              MutatedPorts.SENT.addAndGet(((Set<?>) arguments[0]).size());
              return right;
            },
            "OfBodies.findingManyTakesNoMoreStatementsThanFindingOne"),
        Mutant.of(
            "a transaction keeps what it stored before it failed",
            Transactions.class,
            (ports, given) -> new NoTransactions(),
            "OfBodies.isUndoneWithTheTransactionThatStoredIt",
            "OfTransactions.undoesAllWhenTheWorkFails"),
        Mutant.of(
            "a transaction forgives a part that failed",
            Transactions.class,
            (ports, given) -> forgiving(given),
            "OfTransactions.aPartThatFailedIsNotPassedOver"),
        Mutant.of(
            "a transaction stores what it did before it gave nothing",
            Transactions.class,
            (ports, given) ->
                new Transactions() {
                  @Override
                  public <T> T inTransaction(Supplier<T> work) {
                    return Objects.requireNonNull(
                        given.inTransaction(() -> Optional.ofNullable(work.get())).orElse(null));
                  }
                },
            "OfTransactions.undoesAllWhenTheWorkGivesNothing",
            "OfTransactions.theWholeIsUndoneWithAPartThatGivesNothing"));
  }

  static List<Mutant> ofLists() {
    return List.of(
        Mutant.of(
            "sends a statement for each scope",
            Bodies.class,
            "pages",
            (arguments, right) -> {
              MutatedPorts.SENT.addAndGet(((Set<?>) arguments[0]).size());
              return right;
            },
            "OfBodies.manyScopesTakeAsManyStatementsAsOne"),
        Mutant.of(
            "counts with a statement for each scope",
            Bodies.class,
            "counts",
            (arguments, right) -> {
              MutatedPorts.SENT.addAndGet(((Set<?>) arguments[0]).size());
              return right;
            },
            "OfBodies.manyScopesTakeAsManyStatementsAsOne"),
        Mutant.of(
            "refuses more than ten scopes",
            Bodies.class,
            "pages",
            (arguments, right) -> {
              if (((Set<?>) arguments[0]).size() > 10) {
                throw new IllegalArgumentException("too many");
              }
              return right;
            },
            "OfBodies.aCallHasAsManyScopesAsItsCallerWants"),
        Mutant.of(
            "leaves out scopes that have nothing",
            Bodies.class,
            "pages",
            (arguments, right) -> {
              Map<Object, Object> pages = new HashMap<>((Map<?, ?>) right);
              pages.values().removeIf(Page.empty()::equals);
              return pages;
            },
            "OfBodies.eachScopeHasItsOwnPage",
            "OfBodies.anEmptyListHasOneEmptyPage"),
        listing(
            "tells names that are equal to the collation in the order of the identities",
            Comparator.comparing(Mutants::collated).thenComparing(body -> body.id().toString()),
            0,
            "whatTheCollationHoldsForEqualStandsInTheOrderOfItsBytes"),
        listing(
            "sorts names by their characters",
            Comparator.comparing(Body::name).thenComparing(body -> body.id().toString()),
            0,
            "namesFollowTheGermanCollation"),
        listing(
            "tells what stands at a position again",
            (unusedOne, unusedOther) -> 0,
            1,
            "theOrderCanBeTurnedRound",
            "aPositionStaysTrueWhenOthersCome"),
        Mutant.of(
            "holds every full page for one of several",
            Bodies.class,
            "pages",
            (arguments, right) -> {
              Map<Object, Object> pages = new HashMap<>((Map<?, ?>) right);
              int size = ((PageRequest) arguments[3]).size();
              pages.replaceAll((scope, value) -> {
                Page<?> page = (Page<?>) value;
                return new Page<>(
                    List.copyOf(page.items()),
                    page.hasNext() || page.items().size() == size,
                    page.hasPrevious());
              });
              return pages;
            },
            "OfBodies.theOrderCanBeTurnedRound"),
        Mutant.of(
            "counts what the filter does not let through",
            Bodies.class,
            (ports, given) ->
                Interceptor.between(
                    Bodies.class,
                    given,
                    (method, arguments, right) ->
                        method.getName().equals("counts")
                            ? given.counts(scopes(arguments), BodyFilter.ANY)
                            : right.get()),
            "OfBodies.aFilteredListIsPagedLikeAnyOther"),
        Mutant.of(
            "turns absent keys round with the order",
            Exchanges.class,
            (ports, given) -> turningAbsentRound(given),
            "OfExchanges.thoseWithoutABeginningStandLastBothWays"));
  }

  static List<Mutant> ofDrafts() {
    return List.of(
        removing(
            "removes a draft that somebody changed meanwhile",
            (given, draft) -> given.removeDraft(given.existing(draft.id())),
            "aDraftCanBeRemovedAndItsSlugIsFree"),
        removing(
            "removes what was announced as well",
            (given, event) ->
                given.removeDraft(
                    saved(given.save(event.toBuilder().status(EventStatus.DRAFT).build()))),
            "whatWasAnnouncedStays"),
        removing(
            "tells that a draft is removed, and keeps it",
            (given, draft) -> given.byId(draft.id()).filter(draft::equals).isPresent(),
            "aDraftCanBeRemovedAndItsSlugIsFree"),
        Mutant.of(
            "never gives the slug of a draft free",
            Events.class,
            (ports, given) -> keepingSlugs(given),
            "OfEvents.aDraftCanBeRemovedAndItsSlugIsFree"),
        Mutant.of(
            "removes a draft of an application that somebody changed meanwhile",
            Applications.class,
            (ports, given) ->
                Interceptor.between(
                    Applications.class,
                    given,
                    (method, arguments, right) ->
                        method.getName().equals("removeDraft")
                            ? given.removeDraft(given.existing(((Application) arguments[0]).id()))
                            : right.get()),
            "OfApplications.aDraftCanBeRemovedAndTheRegionCanApplyAnew"),
        Mutant.of(
            "tells that an application is removed that was handed in",
            Applications.class,
            "removeDraft",
            (arguments, right) -> true,
            "OfApplications.whatWasHandedInStays"));
  }

  private static Mutant removing(
      String fault, BiPredicate<Events, Event> removeDraft, String test) {
    return Mutant.of(
        fault,
        Events.class,
        (ports, given) ->
            Interceptor.between(
                Events.class,
                given,
                (method, arguments, right) ->
                    method.getName().equals("removeDraft")
                        ? removeDraft.test(given, (Event) arguments[0])
                        : right.get()),
        "OfEvents." + test);
  }

  private static Events keepingSlugs(Events given) {
    Set<Slug> kept = new HashSet<>();
    return Interceptor.between(
        Events.class,
        given,
        (method, arguments, right) -> {
          if (method.getName().equals("removeDraft")) {
            kept.add(((Event) arguments[0]).slug());
          } else if (method.getName().equals("save")) {
            Event event = (Event) arguments[0];
            if (event.version() == 0 && kept.contains(event.slug())) {
              return new SaveResult.SlugTaken<>(event.slug());
            }
          }
          return right.get();
        });
  }

  static List<Mutant> ofTheirOwn() {
    return List.of(
        Mutant.of(
            "the next event of a series is the one with the first identity",
            Events.class,
            (ports, given) -> nextByIdentity(given),
            "OfEvents.theNextOfASeriesIsTheFirstThatCanStillTakePlace"),
        Mutant.of(
            "what was won last stands in the order of the names",
            Winners.class,
            (ports, given) -> lastByName(given),
            "OfWinners.aRegionListsWhatItWonInAnyCall"),
        Mutant.of(
            "an import does not wait for another",
            Transactions.class,
            (ports, given) -> new NoTransactions(),
            "OfImportLog.oneImportRunsAtATime"),
        Mutant.of(
            "listed areas stand in any order",
            Regions.class,
            "listedAreas",
            (arguments, right) -> ((List<?>) right).reversed(),
            "OfRegions.areToldInTheOrderOfTheIdentities"),
        Mutant.of(
            "the last place at an event is given more than once",
            Registrations.class,
            "save",
            Mutants::overbooking,
            "OfRegistrations.theLastPlaceIsGivenOnce",
            "OfRegistrations.capacityIsNeverExceeded"),
        Mutant.of(
            "the last place in a cohort is given more than once",
            Enrolments.class,
            "save",
            Mutants::overbooking,
            "OfEnrolments.theLastPlaceIsGivenOnce"));
  }

  private static Object overbooking(Object[] arguments, Object right) {
    return right instanceof SaveResult.Overbooked<?>
        ? new SaveResult.Saved<>(counted(arguments))
        : right;
  }

  private static Object counted(Object[] arguments) {
    Aggregate<?, ?> aggregate = (Aggregate<?, ?>) arguments[0];
    return aggregate.withVersion(aggregate.version() + 1);
  }

  @SuppressWarnings("unchecked") // The first argument of every list.
  private static Set<BodyScope> scopes(Object[] arguments) {
    return (Set<BodyScope>) arguments[0];
  }

  private static Initiatives overwriting(Initiatives given) {
    Map<InitiativeId, Set<RegionId>> written = new HashMap<>();
    return Interceptor.between(
        Initiatives.class,
        given,
        (method, arguments, right) -> {
          Object result = right.get();
          if (method.getName().equals("save")) {
            Initiative saved = (Initiative) arguments[0];
            written.put(saved.id(), saved.regions());
          } else if (method.getName().equals("byIds")) {
            Map<Object, Object> found = new HashMap<>((Map<?, ?>) result);
            found.replaceAll(
                (id, one) -> ((Initiative) one).toBuilder().regions(written.get(id)).build());
            return found;
          }
          return result;
        });
  }

  private static Bodies lookingForTheSlugFirst(Bodies given) {
    return Interceptor.between(
        Bodies.class,
        given,
        (method, arguments, right) -> {
          if (method.getName().equals("save")) {
            Body body = (Body) arguments[0];
            if (given.bySlug(body.slug()).filter(one -> !one.id().equals(body.id())).isPresent()) {
              return new SaveResult.SlugTaken<>(body.slug());
            }
          }
          return right.get();
        });
  }

  private static Bodies losing(Bodies given) {
    return Interceptor.between(
        Bodies.class,
        given,
        (method, arguments, right) -> {
          Object result = right.get();
          return result instanceof SaveResult.Stale<?>(long current) && current > 0
              ? given.save(((Body) arguments[0]).withVersion(current))
              : result;
        });
  }

  /** Each change is stored by itself, whoever else changes something. */
  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }
  }

  private static Transactions forgiving(Transactions given) {
    ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        if (running.get()) {
          return work.get();
        }
        running.set(true);
        try {
          return given.inTransaction(work);
        } finally {
          running.set(false);
        }
      }
    };
  }

  /** Bodies that sort their lists by themselves, and cut pages out of them. */
  private static Mutant listing(
      String fault, Comparator<Body> order, int overlap, String... tests) {
    BiFunction<Bodies, Object[], Map<BodyScope, Page<Body>>> pages =
        (given, arguments) -> {
          Map<BodyScope, Page<Body>> read = new HashMap<>();
          for (BodyScope scope : scopes(arguments)) {
            List<Body> sorted =
                given.whole(scope, (BodyFilter) arguments[1], NameOrder.NAME).stream()
                    .sorted(order)
                    .toList();
            read.put(
                scope,
                Cut.page(
                    arguments[2] == NameOrder.NAME ? sorted : sorted.reversed(),
                    (PageRequest) arguments[3],
                    overlap));
          }
          return read;
        };
    return Mutant.of(
        fault,
        Bodies.class,
        (ports, given) ->
            Interceptor.between(
                Bodies.class,
                given,
                (method, arguments, right) ->
                    method.getName().equals("pages") ? pages.apply(given, arguments) : right.get()),
        List.of(tests).stream().map("OfBodies."::concat).toArray(String[]::new));
  }

  /** The figures of a circle are all the same to the collation. */
  private static String collated(Body body) {
    return body.name().replace('\u24f8', '\u2463').replace('\u2779', '\u2463');
  }

  private static Exchanges turningAbsentRound(Exchanges given) {
    return Interceptor.between(
        Exchanges.class,
        given,
        (method, arguments, right) -> {
          if (!method.getName().equals("pages") || arguments[2] == ExchangeOrder.START) {
            return right.get();
          }
          Map<Object, Object> read = new HashMap<>();
          for (Object scope : (Set<?>) arguments[0]) {
            read.put(
                scope,
                Cut.page(
                    given
                        .whole(
                            (ExchangeScope) scope,
                            (ExchangeFilter) arguments[1],
                            ExchangeOrder.START)
                        .reversed(),
                    (PageRequest) arguments[3],
                    0));
          }
          return read;
        });
  }

  @SuppressWarnings("unchecked") // The first argument of every list.
  private static Winners lastByName(Winners given) {
    return Interceptor.between(
        Winners.class,
        given,
        (method, arguments, right) ->
            method.getName().equals("pages") && arguments[2] == WinnerOrder.YEAR_DESC
                ? given.pages(
                    (Set<WinnerScope>) arguments[0],
                    (WinnerFilter) arguments[1],
                    WinnerOrder.NAME,
                    (PageRequest) arguments[3])
                : right.get());
  }

  private static Events nextByIdentity(Events given) {
    return Interceptor.between(
        Events.class,
        given,
        (method, arguments, right) -> {
          if (!method.getName().equals("nextOf")) {
            return right.get();
          }
          Map<SeriesId, Event> next = new HashMap<>();
          for (Object series : (Set<?>) arguments[0]) {
            EventFilter published =
                EventFilter.builder()
                    .statuses(Set.of(EventStatus.PUBLISHED))
                    .from((LocalDate) arguments[1])
                    .build();
            given
                .whole(new EventScope.OfSeries((SeriesId) series), published, EventOrder.NAME)
                .stream()
                .min(Comparator.comparing(event -> event.id().toString()))
                .ifPresent(event -> next.put((SeriesId) series, event));
          }
          return next;
        });
  }
}
