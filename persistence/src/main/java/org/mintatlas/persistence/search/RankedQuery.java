package org.mintatlas.persistence.search;

import java.util.List;
import java.util.function.BiFunction;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.words.Owned;
import org.mintatlas.persistence.words.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Asks for what a plan says, and how well it fits, as {@link
 * org.mintatlas.application.search.plan.Relevance} has it.
 */
record RankedQuery(SearchFilter filter, Owned plan) {
  /** In these fields, and in better ones, a word counts so many points. */
  private static final List<String> FIELDS = List.of("A", "AB", "ABC", "ABCD");

  /**
   * How well so many things fit is found out, and, of each type, of so many whose names begin with
   * the text. What is found in still more of them tells so little that any is as good as the rest.
   */
  static final int LOOKED_AT = 2_000;

  private static final int BEGINNING = 50;

  private static final Sql ALL = Owned.found(":all", ":allOwned");
  private static final Sql ANY = Owned.found(":any", ":anyOwned");
  private static final Sql HAS_ALL = Owned.isFound("search_entry", ":all", ":allOwned");

  /** All parts, and if nothing has all of them, any. */
  private static final String FOUND =
      """
      complete as materialized (
        select type, id, key, words, owners, owned from %1$s limit :looked),
      begun as materialized (
        select entry.* from unnest(:types::text[]) as asked (type)
        cross join lateral (
          select type, id, key, words, owners, false as owned from search_entry
          where type = asked.type and key >= :key collate "C"
          and key < :key || U&'\\FFFF' collate "C" and %3$s
          order by key, id limit :beginning) as entry
        where (select count(*) from complete) = :looked),
      found as materialized (
        select * from begun
        union all
        select * from complete where (type, id) not in (select type, id from begun)
        union all (
          select type, id, key, words, owners, owned from %2$s
          where not exists (select from complete) limit :looked))
      """;

  static final Sql COUNT =
      Sql.of(
          """
          select case
            when complete.many > 0 then complete.many
            else (select count(*) from %2$s)
          end
          from (select count(*) as many from %1$s) as complete
          """,
          ALL, ANY);

  private static final String RANKED =
      "with "
          + FOUND
          + """
          , part as materialized (
            select * from unnest(
              cast(cast(:exactA as text[]) as tsquery[]), cast(cast(:exactB as text[]) as tsquery[]),
              cast(cast(:exactC as text[]) as tsquery[]), cast(cast(:exactD as text[]) as tsquery[]),
              cast(cast(:nearA as text[]) as tsquery[]), cast(cast(:nearB as text[]) as tsquery[]),
              cast(cast(:nearC as text[]) as tsquery[]), cast(cast(:nearD as text[]) as tsquery[]),
              :named::boolean[])
              as part (exact_a, exact_b, exact_c, exact_d, near_a, near_b, near_c, near_d, named)),
          summed as (
            select type, id, key, (
              select sum(case
                when words @@ exact_a then 16
                when words @@ exact_b then 10
                when words @@ near_a or words @@ exact_c
                  or named and (owned or owners && :owners::text[]) then 8
                when words @@ near_b then 5
                when words @@ near_c or words @@ exact_d then 4
                when words @@ near_d then 2
                else 0 end) from part)
              + case when key = :key then 20 when starts_with(key, :key) then 8 else 0 end as points
            from found),
          pointed as (
            select type, id, key, 20 * points + greatest(0, 19 - length(key) / 4) as points
            from summed),
          ranked as materialized (
            select *, lpad((999999 - points)::text, 6, '0') || ' ' || key collate "C" as rank
            from pointed)
          """;

  private static final Sql FORWARD =
      Sql.of(
          RANKED
              + """
              select exists (select from ranked where (rank, id) <= (:fromRank, :fromId)) as back,
                (select count(*) from found) as seen, page.*
              from (select 1) as one
              left join (
                select * from ranked where (rank, id) > (:fromRank, :fromId)
                order by rank, id limit :size) as page on true
              order by page.rank, page.id
              """,
          ALL,
          ANY,
          HAS_ALL);

  private static final Sql BACKWARD =
      Sql.of(
          RANKED
              + """
              select exists (select from ranked where (rank, id) >= (:fromRank, :fromId)) as back,
                (select count(*) from found) as seen, page.*
              from (select 1) as one
              left join (
                select * from ranked where (rank, id) < (:fromRank, :fromId)
                order by rank desc, id desc limit :size) as page on true
              order by page.rank desc, page.id desc
              """,
          ALL,
          ANY,
          HAS_ALL);

  /** The statement that reads a page. */
  static Sql page(boolean forward) {
    return forward ? FORWARD : BACKWARD;
  }

  /** Before every rank, or behind every one. */
  static String end(boolean forward) {
    return forward ? "" : "~";
  }

  RankedQuery(SearchFilter filter) {
    this(filter, Owned.of(filter.plan().parts()));
  }

  /** What has all parts. */
  String all() {
    return plan.all(condition());
  }

  /** What has any part. */
  String any() {
    return plan.any(condition());
  }

  /** What has all parts but that whose owners are asked for beside it. */
  String allOwned() {
    return plan.others(condition());
  }

  /** What a filter asks for beside words. */
  String condition() {
    return TextQuery.condition(filter);
  }

  /** Gives a statement the values that say what is found. */
  StatementSpec bindFound(StatementSpec statement) {
    return statement
        .param("all", all())
        .param("any", any())
        .param("owners", plan.tags())
        .param("allOwned", allOwned())
        .param("anyOwned", condition());
  }

  /** Gives a statement the values that say how well something fits as well. */
  StatementSpec bindRanked(StatementSpec statement) {
    StatementSpec bound =
        bindFound(statement)
            .param("key", filter.plan().key())
            .param("named", plan.isNamed())
            .param("types", filter.found().stream().map(SearchType::name).toArray(String[]::new))
            .param("looked", LOOKED_AT)
            .param("beginning", BEGINNING);
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
