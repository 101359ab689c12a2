package org.mintatlas.persistence.region;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.Region;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;

/** What is derived from a region and stored beside it, so that lists need not compute it. */
final class RegionDerivations {
  private static final List<String> TABLES =
      List.of("region_standing", "region_district", "region_state");

  private final Statements jdbc;

  RegionDerivations(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes what follows from a region whose own rows are written.
   *
   * @param anew whether there may be something of it from before
   */
  void write(Region region, boolean anew) {
    UUID id = region.id().value();
    if (anew) {
      TABLES.forEach(table ->
          jdbc.sql(Sql.of("delete from %s where region_id = :id", Sql.names(table)))
              .param("id", id)
              .update());
    }
    writeStandings(id, region.lifecycle().spans(region.profile().founded()));
    writeDistricts(id, region);
    writeStates(id);
  }

  private void writeStandings(UUID id, List<Lifecycle.Span> spans) {
    jdbc.sql(
            """
            insert into region_standing (region_id, position, standing, first_day, last_day)
            select :id, position - 1, coalesce(standing, 'UNKNOWN'),
              coalesce(first_day, '-infinity'), coalesce(last_day, 'infinity')
            from unnest(:standings::text[], :firstDays::date[], :lastDays::date[])
              with ordinality as span (standing, first_day, last_day, position)
            """)
        .param("id", id)
        .param(
            "standings",
            spans.stream()
                .map(span -> span.state() == null ? null : span.state().name())
                .toArray(String[]::new))
        .param("firstDays", spans.stream().map(s -> text(s.from())).toArray(String[]::new))
        .param("lastDays", spans.stream().map(s -> text(s.to())).toArray(String[]::new))
        .update();
  }

  /** The same as {@code Region.lasts} says of each day, for all days at once. */
  private void writeDistricts(UUID id, Region region) {
    jdbc.sql(
            """
            with part as (
              select c.district_key, c.basis,
                coalesce(partial_date_first(c.period_from), :begun::date) as first_day,
                least(partial_date_last(c.period_to), :last::date) as last_day
              from region_coverage c
              where c.region_id = :id
              union all
              select r.seat_district_key, 'SEAT', :begun::date, :last::date
              from region r
              where r.id = :id and r.seat_district_key is not null),
            claimed as (
              select district_key,
                case when basis = 'STATED' then 'STATED' else 'HINTED' end as claim,
                range_agg(daterange(first_day, last_day, '[]')) as days
              from part
              where coalesce(first_day, '-infinity') <= coalesce(last_day, 'infinity')
              group by 1, 2),
            stated as (
              select coalesce(range_agg(days), '{}') as days from claimed where claim = 'STATED')
            insert into region_district (region_id, district_key, claim, days)
            select :id, c.district_key, c.claim,
              case when c.claim = 'STATED' then c.days else c.days - s.days end
            from claimed c, stated s
            where c.claim = 'STATED' or not isempty(c.days - s.days)
            """)
        .param("id", id)
        .param("begun", region.begun() == null ? null : region.begun().firstDay().toString())
        .param("last", text(lastDay(region)))
        .update();
  }

  private static @Nullable LocalDate lastDay(Region region) {
    LocalDate ended = region.lifecycle().ended();
    return ended == null ? null : ended.minusDays(1);
  }

  private void writeStates(UUID id) {
    jdbc.sql(
            """
            insert into region_state (
              state, region_id, days, name, founded_ascending, founded_descending,
              listed_ascending, listed_descending, latitude, assured_key)
            select
              part.state, r.id, range_agg(part.days), r.name, r.founded_ascending,
              r.founded_descending, r.listed_ascending, r.listed_descending, r.latitude,
              r.assured_key
            from region r
            cross join lateral (
              select r.lead_state as state, '{(,)}'::datemultirange as days
              union all
              select d.state, c.days
              from region_district c
              join district d on d.key = c.district_key
              where c.region_id = r.id and c.claim = 'STATED'
            ) as part
            where r.id = :id
            group by r.id, part.state
            """)
        .param("id", id)
        .update();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
