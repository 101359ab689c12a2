package org.mintatlas.persistence.search;

import java.util.List;
import java.util.function.BiFunction;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.words.Lexemes;
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

  private static final Sql ALL = Owned.found(":all", ":allOwned");
  private static final Sql ANY = Owned.found(":any", ":anyOwned");
  private static final Sql HAS_ALL = Owned.isFound("search_entry", ":all", ":allOwned");
  private static final Sql OF_LOT =
      Owned.found("(asked.words || lot.code)", "(asked.others || lot.code)");

  /**
   * All parts, and if nothing has all of them, any. Of too many things those are taken whose names
   * begin with the text, and others by lot: the index knows what has drawn a rare number, so that
   * the most frequent word costs no more than another. That most of what begins with the text has
   * its words is said by nullif, as PostgreSQL would believe it of few and sort all of them.
   */
  private static final String FOUND =
      """
      complete as materialized (
        select type, id, key, words, owners, owned from %1$s limit :ranked + 1),
      few as materialized (
        select * from complete
        union all (
          select type, id, key, words, owners, owned from %2$s
          where not exists (select from complete) limit :ranked + 1)),
      size as materialized (select count(*) > :ranked as many from few),
      begun as materialized (
        select entry.* from unnest(:types::text[]) as asked (type)
        cross join lateral (
          select type, id, key, words, owners, false as owned from search_entry
          where type = asked.type and key >= :key collate "C"
          and key < :key || U&'\\FFFF' collate "C" and nullif(%3$s, false) is not null
          order by key, id limit :beginning) as entry
        where (select many from size)),
      asked as materialized (
        select case when exists (select from complete) then :all else :any end as words,
          case when exists (select from complete) then :allOwned else :anyOwned end as others),
      drawn as materialized (
        select entry.*
        from asked
        cross join lateral (
          select format(:lot, number) as code from generate_series(:lots, 0, -1) as number) as lot
        cross join lateral (
          select type, id, key, words, owners, owned from %4$s order by id) as entry
        where (select many from size)
        limit :ranked),
      found as materialized (
        select * from few where not (select many from size)
        union all
        select * from begun
        union all
        select * from drawn where (type, id) not in (select type, id from begun))
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

  static final Sql COMPLETE = Sql.of("select exists (select from %1$s)", ALL);

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
                (select count(*) from few having not (select many from size)) as seen, page.*
              from (select 1) as one
              left join (
                select * from ranked where (rank, id) > (:fromRank, :fromId)
                order by rank, id limit :size) as page on true
              order by page.rank, page.id
              """,
          ALL,
          ANY,
          HAS_ALL,
          OF_LOT);

  private static final Sql BACKWARD =
      Sql.of(
          RANKED
              + """
              select exists (select from ranked where (rank, id) >= (:fromRank, :fromId)) as back,
                (select count(*) from few having not (select many from size)) as seen, page.*
              from (select 1) as one
              left join (
                select * from ranked where (rank, id) < (:fromRank, :fromId)
                order by rank desc, id desc limit :size) as page on true
              order by page.rank desc, page.id desc
              """,
          ALL,
          ANY,
          HAS_ALL,
          OF_LOT);

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
            .param("ranked", Search.RANKED)
            .param("beginning", Search.BEGINNING)
            .param("lot", " & " + Lexemes.quoted(Lexemes.LOT))
            .param("lots", SearchEntry.HIGHEST_LOT);
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
