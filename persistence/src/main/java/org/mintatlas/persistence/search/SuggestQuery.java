package org.mintatlas.persistence.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Relevance;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.persistence.paging.Points;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.words.Lexemes;
import org.mintatlas.persistence.words.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Asks for what somebody may be about to type. What is near is looked for first, whatever its name,
 * and all else in the order of names.
 */
final class SuggestQuery {
  /** Where a query has the name of a type, as {@code format} knows it. */
  private static final String ANY_TYPE = "%1$s";

  /** The first names of each type that begin with the text, and the types that have too few. */
  private static final String BEGINNING =
      """
      with beginning as materialized (
        select asked.type, entry.id, entry.key
        from unnest(:types::text[]) as asked (type)
        cross join lateral (
          select id, key from search_entry
          where type = asked.type and key >= :key collate "C"
          and key < :key || U&'\\FFFF' collate "C"
          order by key, id limit :most) as entry),
      short as materialized (
        select asked.type, cast(format(nullif(:begun, ''), asked.type) as tsquery) as begun,
          cast(format(nullif(:begunByFew, ''), asked.type) as tsquery) as begun_by_few
        from unnest(:types::text[]) as asked (type)
        where (select count(*) from beginning where beginning.type = asked.type) < :most)
      """;

  /**
   * Looked for in these types alone: a beginning that many names have is a word of many more. Where
   * already few things have so many of it, nobody looks at all of them.
   */
  private static final String INSIDE =
      """
      , inside as materialized (
        select entry.* from short
        cross join lateral (
          with few as materialized (
            select type, id, key from search_entry where words @@ short.begun_by_few limit :named)
          select * from few where (select count(*) from few) = :named
          union all (
            select type, id, key from search_entry
            where (select count(*) from few) < :named and words @@ short.begun
            limit :named)) as entry)
      """;

  /** The nearest things of each type that is somewhere. */
  private static final String NEAR =
      """
      , near as materialized (
        select type, id::text as id, distance from (
          (select 'REGION' as type, id, earth_point(
            case when location_basis <> 'STATE' then latitude end, longitude
            ) <-> cube(:centre::float8[]) as distance
          from region where 'REGION' = any(:types::text[]) order by distance limit :nearest)
          union all
          (select 'INITIATIVE', id, earth_point(latitude, longitude) <-> cube(:centre::float8[])
            as distance
          from initiative where 'INITIATIVE' = any(:types::text[]) order by distance limit :nearest)
          union all
          (select 'PROJECT', id, earth_point(latitude, longitude) <-> cube(:centre::float8[])
            as distance
          from project where 'PROJECT' = any(:types::text[]) order by distance limit :nearest)
          union all
          (select 'EVENT', id, earth_point(latitude, longitude) <-> cube(:centre::float8[])
            as distance
          from event where 'EVENT' = any(:types::text[]) order by distance limit :nearest)
        ) as nearest where distance <= :chord),
      begun_near as materialized (
        select near.type, near.id, entry.key, near.distance, case
          when starts_with(entry.key, :key) then 2
          when entry.words @@ cast(format(nullif(:begun, ''), near.type) as tsquery) then 1
          else 0 end as points
        from near join search_entry entry on entry.type = near.type and entry.id = near.id)
      """;

  private static final String SUGGESTED =
      """
      select type, id, key, points
      from (
        select asked.number, asked.type, found.*, row_number() over (
          partition by asked.type order by points desc, distance, key, id) as place
        from unnest(:types::text[]) with ordinality as asked (type, number)
        cross join lateral (
          (select id, key, 2 as points, null::float8 as distance from beginning entry
          where entry.type = asked.type %1$s)
          union all
          (select id, key, 1, null from inside entry
          where entry.type = asked.type and not starts_with(key, :key) %1$s
          order by key, id limit :most)
          %2$s) as found) as placed
      where place <= :most
      order by number, place
      """;

  private static final Sql ANYWHERE =
      Sql.of(
          "%s%s%s", Sql.of(BEGINNING), Sql.of(INSIDE), Sql.of(SUGGESTED, Sql.of(""), Sql.of("")));

  private static final Sql AROUND =
      Sql.of(
          "%s%s%s%s",
          Sql.of(BEGINNING),
          Sql.of(INSIDE),
          Sql.of(NEAR),
          Sql.of(
              SUGGESTED,
              Sql.of("and (entry.type, entry.id) not in (select type, id from begun_near)"),
              Sql.of(
                  "union all (select id, key, points, distance from begun_near"
                      + " where type = asked.type and points > 0)")));

  private SuggestQuery() {}

  static StatementSpec of(
      Statements jdbc, SearchText text, Set<SearchType> types, @Nullable Near near, int most) {
    boolean inside =
        !text.words().isEmpty()
            && text.words().getLast().folded().length() >= Relevance.OPEN_LETTERS;
    StatementSpec statement =
        jdbc.sql(near == null ? ANYWHERE : AROUND)
            .param("types", types.stream().sorted().map(SearchType::name).toArray(String[]::new))
            .param("key", TextAnalysis.key(text.text()))
            .param("most", most)
            .param("begun", inside ? TextQuery.begun(text, ANY_TYPE) : "")
            .param("begunByFew", inside ? TextQuery.begun(text, Lexemes.ofFew(ANY_TYPE)) : "")
            .param("named", Search.NAMED);
    return near == null
        ? statement
        : statement
            .param("centre", Points.inSpace(near.centre()))
            .param("chord", Points.chord(near))
            .param("nearest", Search.NEAREST);
  }
}
