package org.mintatlas.persistence.search;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.persistence.statement.Sql;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Asks for what a plan says, and how well it fits, as {@link
 * org.mintatlas.application.search.plan.Relevance} has it.
 */
record RankedQuery(SearchPlan plan, Set<SearchType> types) {
  /** In these fields, and in better ones, a word counts so many points. */
  private static final List<String> FIELDS = List.of("A", "AB", "ABC", "ABCD");

  /** All parts, and if nothing has all of them, any. */
  private static final String FOUND =
      """
      complete as materialized (
        select type, id, key, words from search_entry
        where words @@ cast(:all as tsquery) limit :looked),
      found as materialized (
        select * from complete
        union all (
          select type, id, key, words from search_entry
          where not exists (select from complete) and words @@ cast(:any as tsquery)
          limit :looked))
      """;

  static final Sql COUNT =
      Sql.of(
          """
          select case
            when exists (select from search_entry where words @@ cast(:all as tsquery))
            then (select count(*) from search_entry where words @@ cast(:all as tsquery))
            else (select count(*) from search_entry where words @@ cast(:any as tsquery))
          end
          """);

  private static final String RANKED =
      "with "
          + FOUND
          + """
          , part as materialized (
            select * from unnest(
              cast(cast(:exactA as text[]) as tsquery[]), cast(cast(:exactB as text[]) as tsquery[]),
              cast(cast(:exactC as text[]) as tsquery[]), cast(cast(:exactD as text[]) as tsquery[]),
              cast(cast(:nearA as text[]) as tsquery[]), cast(cast(:nearB as text[]) as tsquery[]),
              cast(cast(:nearC as text[]) as tsquery[]), cast(cast(:nearD as text[]) as tsquery[]))
              as part (exact_a, exact_b, exact_c, exact_d, near_a, near_b, near_c, near_d)),
          summed as (
            select type, id, key, (
              select sum(coalesce(greatest(
                case
                  when words @@ exact_a then 16
                  when words @@ exact_b then 10
                  when words @@ exact_c then 8
                  when words @@ exact_d then 4
                end,
                case
                  when words @@ near_a then 8
                  when words @@ near_b then 5
                  when words @@ near_c then 4
                  when words @@ near_d then 2
                end), 0)) from part)
              + case when key = :key then 20 when starts_with(key, :key) then 8 else 0 end as points
            from found),
          pointed as (
            select type, id, key, 20 * points + greatest(0, 19 - length(key) / 4) as points
            from summed),
          ranked as materialized (
            select *, lpad((999999 - points)::text, 6, '0') || ' ' || key collate "C" as rank
            from pointed)
          """;

  private static final String FORWARD =
      RANKED
          + """
          select exists (select from ranked where (rank, id) <= (:fromRank, :fromId)) as back, page.*
          from (select 1) as one
          left join (
            select * from ranked where (rank, id) > (:fromRank, :fromId)
            order by rank, id limit :size) as page on true
          order by page.rank, page.id
          """;

  private static final String BACKWARD =
      RANKED
          + """
          select exists (select from ranked where (rank, id) >= (:fromRank, :fromId)) as back, page.*
          from (select 1) as one
          left join (
            select * from ranked where (rank, id) < (:fromRank, :fromId)
            order by rank desc, id desc limit :size) as page on true
          order by page.rank desc, page.id desc
          """;

  /** The statement that reads a page. */
  static Sql page(boolean forward) {
    return forward ? Sql.of(FORWARD) : Sql.of(BACKWARD);
  }

  /** Before every rank, or behind every one. */
  static String end(boolean forward) {
    return forward ? "" : "~";
  }

  /** Gives a statement the values that say what is found. */
  StatementSpec bindFound(StatementSpec statement) {
    String of = TextQuery.types(types);
    return statement
        .param("all", TextQuery.both(TextQuery.all(plan.parts()), of))
        .param("any", TextQuery.both(TextQuery.any(plan.parts()), of));
  }

  /** Gives a statement the values that say how well something fits as well. */
  StatementSpec bindRanked(StatementSpec statement) {
    StatementSpec bound = bindFound(statement).param("key", plan.key());
    for (String fields : FIELDS) {
      String last = fields.substring(fields.length() - 1);
      bound =
          bound
              .param("exact" + last, queries(TextQuery::exact, fields))
              .param("near" + last, queries(TextQuery::near, fields));
    }
    return bound;
  }

  private String[] queries(BiFunction<Part, String, String> query, String fields) {
    return plan.parts().stream().map(part -> query.apply(part, fields)).toArray(String[]::new);
  }
}
