package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * What an event must be like. Conditions add up; within a set any one will do.
 *
 * @param statuses is in one of these; empty means {@link EventStatus#living}. Drafts are in no
 *     other list than their own
 * @param kinds is one of these; empty means any
 * @param audiences is for one of these; empty means any
 * @param modes brings people together in one of these ways; empty means any
 * @param states is at a place in one of these; empty means any, also those without a place
 * @param districts is at a place in one of these, as districts are today; a retired key means what
 *     took over its area; empty means any, also those without a place
 * @param from can take place on this day or later; null means any time
 * @param until can take place on this day or earlier; null means any time
 * @param years starts in one of these years; empty means any year
 * @param months is known to start in one of these months; empty means any time
 * @param openOn one is known to be able to register for it on this day; null means any event
 * @param openFrom one is known to be able to register for it on this day or later; null means any
 *     event, unless {@code openUntil} is set
 * @param openUntil one is known to be able to register for it on this day or earlier; null means
 *     any event, unless {@code openFrom} is set
 * @param series is one of the series that have, or had, one of these slugs; empty means any
 * @param regions is hosted by one of the regions that have, or had, one of these slugs; empty means
 *     any
 * @param hosts is hosted by one of the organisations that have, or had, one of these slugs; empty
 *     means any
 * @param capacityAtLeast is known to have so many places, 1 or more; null means any, also those
 *     that are not limited and those of which nobody knows
 * @param nameContains has this text in its title, upper or lower case; null means any title
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param near is so near; null means anywhere
 * @param within is in this part of the map; null means anywhere
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record EventFilter(
    Set<EventStatus> statuses,
    Set<EventKind> kinds,
    Set<Audience> audiences,
    Set<Mode> modes,
    Set<FederalState> states,
    Set<DistrictKey> districts,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Set<Integer> years,
    Set<PartialDate> months,
    @Nullable LocalDate openOn,
    @Nullable LocalDate openFrom,
    @Nullable LocalDate openUntil,
    Set<Slug> series,
    Set<Slug> regions,
    Set<Slug> hosts,
    @Nullable Integer capacityAtLeast,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Near near,
    @Nullable Bounds within,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Placed<Event>, Picking, Worded {
  /** Any event that is no draft, also those that were cancelled. */
  public static final EventFilter ANY =
      builder().statuses(EnumSet.complementOf(EnumSet.of(EventStatus.DRAFT))).build();

  /** Any draft. */
  public static final EventFilter DRAFTS =
      builder().statuses(EnumSet.of(EventStatus.DRAFT)).build();

  private static final Picked NOTHING = new Picked(Set.of(), Set.of(new UUID(0, 0)));

  /**
   * Keeps copies.
   *
   * @throws InvalidValueException when a period would end before it begins, or a month is none
   */
  public EventFilter {
    Require.given("statuses", statuses);
    statuses = Require.set("statuses", statuses.isEmpty() ? EventStatus.living() : statuses);
    kinds = Require.set("kinds", kinds);
    audiences = Require.set("audiences", audiences);
    modes = Require.set("modes", modes);
    states = Require.set("states", states);
    districts = Require.set("districts", districts);
    years = Require.set("years", years);
    months = Wanted.months("months", months);
    series = Require.set("series", series);
    regions = Require.set("regions", regions);
    hosts = Require.set("hosts", hosts);
    Require.ordered("from", from, "to", until);
    Require.ordered("openFrom", openFrom, "openTo", openUntil);
  }

  /** Whether it asks for a time in which one can register. */
  public boolean asksForOpenPeriod() {
    return openFrom != null || openUntil != null;
  }

  /** The same, of those that are no drafts, which only who prepares them may see. */
  public EventFilter withoutDrafts() {
    if (!statuses.contains(EventStatus.DRAFT)) {
      return this;
    }
    Set<EventStatus> others = EnumSet.copyOf(statuses);
    others.remove(EventStatus.DRAFT);
    return others.isEmpty()
        ? toBuilder().picked(NOTHING).build()
        : toBuilder().statuses(others).build();
  }

  /** What is like that; slugs and districts are looked up once, in these. */
  public Predicate<Event> matching(
      EventSeries knownSeries, Regions knownRegions, Organisations knownHosts, Districts known) {
    return Wanted.bySlugs(series, knownSeries::bySlug, Series::id, (Event e) -> List.of(e.series()))
        .and(
            Wanted.bySlugs(regions, knownRegions::profileBySlug, RegionProfile::id, Event::regions))
        .and(Wanted.bySlugs(hosts, knownHosts::bySlug, Organisation::id, e -> some(e.host())))
        .and(known.placedIn(districts, Event::place))
        .and(this::tellsOf);
  }

  private static <T> List<T> some(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }

  private boolean tellsOf(Event event) {
    return statuses.contains(event.status())
        && Wanted.oneOf(kinds, event.kind())
        && Wanted.oneOf(audiences, event.audience())
        && Wanted.oneOf(modes, event.mode())
        && Wanted.oneOf(states, event.place().state())
        && event.time().canFallInto(from, until)
        && Wanted.oneOf(years, event.time().start().year())
        && Wanted.oneOf(months, event.time().startMonth().orElse(null))
        && (openOn == null || event.openForRegistration(openOn))
        && (!asksForOpenPeriod() || event.openForRegistration(openFrom, openUntil))
        && Wanted.atLeast(capacityAtLeast, event.capacity())
        && Wanted.inName(nameContains, event.title())
        && Wanted.assuredBefore(assuredBefore, event)
        && isThere(event)
        && isFound(event);
  }

  @Override
  public @Nullable GeoPoint pointOf(Event event) {
    return event.place().point();
  }

  @Override
  public boolean isOnline(Event event) {
    return event.mode() != Mode.ON_SITE;
  }

  /** Starts one that lets every event through that lives. */
  public static EventFilterBuilder builder() {
    return EventFilterBuilder.empty()
        .statuses(Set.of())
        .kinds(Set.of())
        .audiences(Set.of())
        .modes(Set.of())
        .states(Set.of())
        .districts(Set.of())
        .years(Set.of())
        .months(Set.of())
        .series(Set.of())
        .regions(Set.of())
        .hosts(Set.of());
  }

  /** Starts one from this one, to change some of it. */
  public EventFilterBuilder toBuilder() {
    return EventFilterBuilder.of(this);
  }
}
