package org.mintatlas.persistence.search;

import java.util.List;
import java.util.function.BiFunction;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFilter;
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

  // Read once by a subquery: a plan that is kept for all values would read a text again for each
  // row.
  private static final Sql ALL =
      Owned.found("(select cast(:all as tsquery))", "(select cast(:allOwned as tsquery))");
  private static final Sql ANY =
      Owned.found("(select cast(:any as tsquery))", "(select cast(:anyOwned as tsquery))");
  private static final Sql FOUND =
      Owned.found("(select cast(:words as tsquery))", "(select cast(:others as tsquery))");
  private static final Sql HAS =
      Owned.isFound(
          "search_entry", "(select cast(:words as tsquery))", "(select cast(:others as tsquery))");
  private static final Sql OF_LOT = Owned.found("lot.words", "lot.others");

  /** All that is found, and none of it when it is too much to be ranked. */
  private static final String FEW =
      """
      with all_found as materialized (
        select type, id, key, words, owners from %1$s limit :ranked + 1),
      size as materialized (select count(*) as seen from all_found),
      found as (select * from all_found where (select seen from size) <= :ranked)
      """;

  /**
   * Of too many things those whose names begin with the text, and others by lot: the index knows
   * what has drawn a rare number, so that the most frequent word costs no more than another. That
   * most of what begins with the text has its words is said by nullif, as PostgreSQL would believe
   * it of few and sort all of them.
   */
  private static final String MANY =
      """
      with size as materialized (select null::bigint as seen),
      begun as materialized (
        select entry.* from unnest(:types::text[]) as asked (type)
        cross join lateral (
          select type, id, key, words, owners from search_entry
          where type = asked.type and key >= :key collate "C"
          and key < :key || U&'\\FFFF' collate "C" and nullif(%1$s, false) is not null
          order by key, id limit :beginning) as entry),
      lot as materialized (
        select cast(:words || ' & ' || code as tsquery) as words,
          cast(:others || ' & ' || code as tsquery) as others
        from unnest(:lots::text[]) as code),
      drawn as materialized (
        select entry.*
        from lot
        cross join lateral (
          select type, id, key, words, owners from %2$s order by lot desc, id) as entry
        limit :ranked),
      found as materialized (
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

  /** Planned as if all were read, so that the index is taken. */
  static final Sql COMPLETE =
      Sql.of(
          "with found as materialized (select from %1$s) select exists (select from found)", ALL);

  private static final String RANKED =
      """
      , part as materialized (
        select * from unnest(
          cast(cast(:exactA as text[]) as tsquery[]), cast(cast(:exactB as text[]) as tsquery[]),
          cast(cast(:exactC as text[]) as tsquery[]), cast(cast(:exactD as text[]) as tsquery[]),
          cast(cast(:nearA as text[]) as tsquery[]), cast(cast(:nearB as text[]) as tsquery[]),
          cast(cast(:nearC as text[]) as tsquery[]), cast(cast(:nearD as text[]) as tsquery[]),
          cast(cast(:begunA as text[]) as tsquery[]), cast(cast(:begunB as text[]) as tsquery[]),
          cast(cast(:begunC as text[]) as tsquery[]), cast(cast(:begunD as text[]) as tsquery[]),
          cast(:owned as text[]))
          as part (exact_a, exact_b, exact_c, exact_d, near_a, near_b, near_c, near_d,
            begun_a, begun_b, begun_c, begun_d, owned)),
      summed as materialized (
        select type, id, key, (
          select sum(case
            when words @@ exact_a then 36
            when words @@ exact_b then 20
            when words @@ near_a then 18
            when words @@ exact_c or owners && owned::text[] then 16
            when words @@ near_b then 10
            when words @@ begun_a then 9
            when words @@ near_c or words @@ exact_d then 8
            when words @@ begun_b then 5
            when words @@ near_d or words @@ begun_c then 4
            when words @@ begun_d then 2
            else 0 end) from part)
          + case
            when key = :key then 40
            when starts_with(key, :key || ' ') then 16
            when starts_with(key, :key) then 4
            else 0 end as points
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
          select exists (select from ranked where (rank, id) <= (:fromRank, :fromId)) as back,
            (select seen from size) as seen, page.*
          from (select 1) as one
          left join (
            select * from ranked where (rank, id) > (:fromRank, :fromId)
            order by rank, id limit :size) as page on true
          order by page.rank, page.id
          """;

  private static final String BACKWARD =
      RANKED
          + """
          select exists (select from ranked where (rank, id) >= (:fromRank, :fromId)) as back,
            (select seen from size) as seen, page.*
          from (select 1) as one
          left join (
            select * from ranked where (rank, id) < (:fromRank, :fromId)
            order by rank desc, id desc limit :size) as page on true
          order by page.rank desc, page.id desc
          """;

  private static final Sql FEW_FORWARD = Sql.of(FEW + FORWARD, FOUND);
  private static final Sql FEW_BACKWARD = Sql.of(FEW + BACKWARD, FOUND);
  private static final Sql MANY_FORWARD = Sql.of(MANY + FORWARD, HAS, OF_LOT);
  private static final Sql MANY_BACKWARD = Sql.of(MANY + BACKWARD, HAS, OF_LOT);

  /** The statement that reads a page of what is ranked as a whole, if it is not too much. */
  static Sql few(boolean forward) {
    return forward ? FEW_FORWARD : FEW_BACKWARD;
  }

  /** The statement that reads a page of what is too much. */
  static Sql many(boolean forward) {
    return forward ? MANY_FORWARD : MANY_BACKWARD;
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

  /**
   * Gives a statement the values that say what is found, and how well it fits.
   *
   * @param complete whether it has all parts, or any
   */
  StatementSpec bindRanked(StatementSpec statement, boolean complete) {
    StatementSpec bound =
        statement
            .param("words", complete ? all() : any())
            .param("others", complete ? allOwned() : condition())
            .param("owners", plan.tags())
            .param("key", filter.plan().key())
            .param("owned", plan.tagsByPart())
            .param("ranked", Search.RANKED);
    for (String fields : FIELDS) {
      String last = fields.substring(fields.length() - 1);
      bound =
          bound
              .param("exact" + last, queries(TextQuery::exact, fields))
              .param("near" + last, queries(TextQuery::near, fields))
              .param("begun" + last, queries(TextQuery::begun, fields));
    }
    return bound;
  }

  /** Gives a statement what it takes to draw lots as well. */
  StatementSpec bindMany(StatementSpec statement, boolean complete) {
    return bindRanked(statement, complete)
        .param("types", filter.found().stream().map(SearchType::name).toArray(String[]::new))
        .param("beginning", Search.BEGINNING)
        .param("lots", Lexemes.lots().map(Lexemes::quoted).toArray(String[]::new));
  }

  private String[] queries(BiFunction<Part, String, String> query, String fields) {
    return plan.parts().stream().map(part -> query.apply(part, fields)).toArray(String[]::new);
  }
}
