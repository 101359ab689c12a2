package org.mintatlas.persistence.statistics;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mintatlas.application.statistics.CoverageCount;
import org.mintatlas.application.statistics.EventCount;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.application.statistics.RegionCount;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in the database. */
public class JdbcStatistics implements Statistics {
  /** The changes of every region's life, each with the day on which the next one begins. */
  private static final String LIFE =
      """
      life as (
        select region_id, state, since, first_day,
          lead(first_day) over (partition by region_id order by position) as next_day
        from region_lifecycle)
      """;

  private static final String REGIONS =
      """
      with asked as (
        select year, least(make_date(year, 12, 31), cast(:on as date)) as day
        from generate_series(:from, :to) as year
        where year <= extract(year from cast(:on as date))),
      """
          + LIFE
          + """
          , wanted as (
            select id, lead_state, listed,
              array(
                select kind from unnest(kinds) as kind where kind = any(:kinds::text[])) as kinds
            from region
            where kinds && :kinds::text[] and lead_state = any(:states::text[])),
          found as (
            select a.year, w.kinds, w.lead_state as state, 1 as listed,
              case when l.since is null then 0 else 1 end as dated, 0 as newly_listed
            from asked a
            join life l
              on l.state = 'LISTED' and l.first_day <= a.day
              and (l.next_day is null or l.next_day > a.day)
            join wanted w on w.id = l.region_id
            union all
            select a.year, w.kinds, w.lead_state, 0, 0, 1
            from asked a
            join wanted w on left(w.listed, 4) = to_char(a.year, 'FM0000')),
          counted as (
            select year, null as kind, state, listed, dated, newly_listed from found
            union all
            select year, kind, state, listed, dated, newly_listed from found, unnest(kinds) as kind)
          select year, kind, state, sum(listed) as listed, sum(dated) as dated,
            sum(newly_listed) as newly_listed
          from counted
          group by grouping sets ((year, kind), (year, kind, state))
          """;

  private static final String COVERAGE =
      "with "
          + LIFE
          + """
          , covered as (
            select distinct c.district_key
            from life l
            join region r on r.id = l.region_id and r.kinds && :kinds::text[]
            join region_coverage c
              on c.region_id = r.id and :on between c.first_day and c.last_day
            where l.state = 'LISTED' and l.first_day <= :on
              and (l.next_day is null or l.next_day > :on))
          select s.code as state, count(d.key) as districts, count(c.district_key) as covered
          from federal_state s
          left join district d on d.state = s.code
          left join covered c on c.district_key = d.key
          group by s.code
          """;

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

  private final JdbcClient jdbc;

  /** Counts in this database. */
  public JdbcStatistics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RegionCount> regions(
      YearRange years, LocalDate on, Set<RegionKind> kinds, Set<FederalState> states) {
    return jdbc.sql(REGIONS)
        .param("from", years.from())
        .param("to", years.to())
        .param("on", on)
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
        integer(row, "dated"),
        integer(row, "newly_listed"));
  }

  @Override
  public List<CoverageCount> coverage(LocalDate on, Set<RegionKind> kinds) {
    return jdbc.sql(COVERAGE)
        .param("on", on)
        .param("kinds", names(kinds, RegionKind.values()))
        .query((row, number) -> coverageCount(new ResultRow(row)))
        .list();
  }

  private static CoverageCount coverageCount(ResultRow row) throws SQLException {
    return new CoverageCount(
        row.oneOf(FederalState.class, "state"), integer(row, "districts"), integer(row, "covered"));
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
