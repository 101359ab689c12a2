package org.mintatlas.persistence.statistics;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mintatlas.application.statistics.EventCount;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.application.statistics.RegionCount;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.values.FirstListing;
import org.mintatlas.persistence.values.ResultRow;

/** Counts in the database. */
class JdbcStatistics implements Statistics {
  private static final Sql REGIONS =
      Sql.of(
          """
          with asked as (
            select year, least(make_date(year, 12, 31), cast(:on as date)) as day
            from generate_series(:from, :to) as year
            where year <= extract(year from cast(:on as date))),
          wanted as (
            select a.year, a.day, r.id, r.lead_state, r.listed, %s as maybe_new,
              array(
                select kind
                from unnest(r.kinds) as kind
                where kind = any(:kinds::text[])
                  and (kind <> 'MINT_CLUSTER' or r.cluster_from is null
                    or partial_date_first(r.cluster_from) <= a.day)) as kinds
            from asked a
            cross join region r
            where r.lead_state = any(:states::text[])),
          found as (
            select w.year, w.kinds, w.lead_state as state,
              case when s.standing = 'LISTED' and w.day <= :today then 1 else 0 end as listed,
              case when s.standing = 'UNKNOWN' or (s.standing <> 'ENDED' and w.day > :today)
                then 1 else 0 end as unknown,
              case when left(w.listed, 4) = to_char(w.year, 'FM0000') then 1 else 0 end
                as newly_listed,
              case when w.maybe_new then 1 else 0 end as newly_unknown
            from wanted w
            left join region_standing s
              on s.region_id = w.id and w.day between s.first_day and s.last_day
            where :anyKind or cardinality(w.kinds) > 0),
          counted as (
            select year, null as kind, state, listed, unknown, newly_listed, newly_unknown from found
            union all
            select year, kind, state, listed, unknown, newly_listed, newly_unknown
            from found, unnest(kinds) as kind)
          select year, kind, state, sum(listed) as listed, sum(unknown) as unknown,
            sum(newly_listed) as newly_listed, sum(newly_unknown) as newly_unknown
          from counted
          group by grouping sets ((year, kind), (year, kind, state))
          having sum(listed + unknown + newly_listed + newly_unknown) > 0
          """,
          FirstListing.possiblyIn("a.year"));

  private static final String INITIATIVES =
      """
      select kind, state, sum(initiatives) as initiatives
      from initiative_count
      group by kind, state
      having sum(initiatives) <> 0
      """;

  private static final String EVENTS =
      """
      select year, kind, sum(events) as events
      from event_count
      where year between :from and :to
      group by year, kind
      having sum(events) <> 0
      """;

  private final Statements jdbc;

  JdbcStatistics(Statements jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RegionCount> regions(
      YearRange years, AsOf on, Set<RegionKind> kinds, Set<FederalState> states) {
    return jdbc.sql(REGIONS)
        .param("from", years.from())
        .param("to", years.to())
        .param("on", on.day())
        .param("today", on.today())
        .param("anyKind", kinds.isEmpty())
        .param("kinds", names(kinds, RegionKind.values()))
        .param("states", names(states, FederalState.values()))
        .query((row, number) -> regionCount(new ResultRow(row)))
        .list();
  }

  private static RegionCount regionCount(ResultRow row) throws SQLException {
    return new RegionCount(
        integer(row, "year"),
        row.optionalOneOf(RegionKind.class, "kind"),
        row.optionalOneOf(FederalState.class, "state"),
        integer(row, "listed"),
        integer(row, "unknown"),
        integer(row, "newly_listed"),
        integer(row, "newly_unknown"));
  }

  @Override
  public List<InitiativeCount> initiatives() {
    return jdbc.sql(INITIATIVES).query((row, number) -> initiativeCount(new ResultRow(row))).list();
  }

  private static InitiativeCount initiativeCount(ResultRow row) throws SQLException {
    return new InitiativeCount(
        row.oneOf(InitiativeKind.class, "kind"),
        row.optionalOneOf(FederalState.class, "state"),
        row.number("initiatives"));
  }

  @Override
  public List<EventCount> events(YearRange years) {
    return jdbc.sql(EVENTS)
        .param("from", years.from())
        .param("to", years.to())
        .query((row, number) -> eventCount(new ResultRow(row)))
        .list();
  }

  private static EventCount eventCount(ResultRow row) throws SQLException {
    return new EventCount(
        integer(row, "year"), row.oneOf(EventKind.class, "kind"), row.number("events"));
  }

  private static int integer(ResultRow row, String column) throws SQLException {
    return Math.toIntExact(row.number(column));
  }

  /** The names of those asked for; of all when none is. */
  private static String[] names(Set<? extends Enum<?>> asked, Enum<?>[] all) {
    return (asked.isEmpty() ? List.of(all) : asked).stream().map(Enum::name).toArray(String[]::new);
  }
}
