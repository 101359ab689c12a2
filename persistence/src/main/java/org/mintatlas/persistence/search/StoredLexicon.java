package org.mintatlas.persistence.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.plan.Lexicon;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.words.TextQuery;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What the database knows of words. */
final class StoredLexicon implements Lexicon {
  private final Statements jdbc;
  private final SimilarWords similarWords;

  StoredLexicon(Statements jdbc) {
    this.jdbc = jdbc;
    this.similarWords = new SimilarWords(jdbc);
  }

  @Override
  public Map<String, Set<String>> tags(Set<String> keys) {
    Map<String, Set<String>> tags = new HashMap<>();
    jdbc.sql("select key, tag from search_term where key = any(:keys::text[])")
        .param("keys", keys.toArray(String[]::new))
        .query(row -> {
          tags.computeIfAbsent(row.getString(1), key -> new HashSet<>()).add(row.getString(2));
        });
    return tags;
  }

  /** Which words there are, which begin one, and which stand for something. */
  private static final String KNOWN =
      """
      select number, how, '' as written, '' as folded, '' as stem, 0 as place
      from unnest((select :stems::text[]), (select :folded::text[])) with ordinality
        as asked (stem, folded, number)
      cross join lateral (
        select 'EXISTS' where exists (
          select from search_word known
          where known.stem = asked.stem and (not in_doubt or is_used(known.stem)))
        union all
        select 'BEGINS' where starts_with((
          select known.stem from search_word known where known.stem >= asked.folded collate "C"
          and (not in_doubt or is_used(known.stem))
          order by known.stem limit 1), asked.folded)
        union all
        select 'TELLS' where exists (
          select from search_term term where term.key = asked.stem)) as known (how)
      """;

  /** Told word by word, so that the database knows how rare the letters of each are. */
  private static final String HOLDING =
      """
      (select :%1$s, 'HOLDING', written, folded, stem,
        row_number() over (order by length(folded), folded) as place
      from search_word word
      where length(:%3$s) >= :shortest and word.stem <> :%2$s and word.folded like :%4$s
      and (not in_doubt or is_used(stem))
      order by place limit :holding)
      """;

  private static Sql likes(int words) {
    Sql all = Sql.of(KNOWN);
    for (int i = 1; i <= words; i++) {
      all =
          Sql.of(
              "%s union all %s",
              all,
              Sql.of(
                  HOLDING,
                  Sql.names("number" + i),
                  Sql.names("stem" + i),
                  Sql.names("folded" + i),
                  Sql.names("inside" + i)));
    }
    return Sql.of("%s order by 1, 2, 6", all);
  }

  /** What is told of a word, as far as it is read. */
  private static final class Likes {
    private final Word word;
    private boolean exists;
    private boolean begins;
    private boolean tells;
    private final List<Known> holding = new ArrayList<>();

    Likes(Word word) {
      this.word = word;
    }

    private void read(String how, Known known) {
      switch (how) {
        case "EXISTS" -> exists = true;
        case "BEGINS" -> begins = true;
        case "TELLS" -> tells = true;
        default -> holding.add(known);
      }
    }

    private boolean isMisspelt() {
      return !exists && !begins && !tells && Like.canBeMisspelt(word);
    }
  }

  @Override
  public Map<Word, Like> like(Collection<Word> words) {
    if (words.isEmpty()) {
      return Map.of();
    }
    List<Likes> found = words.stream().map(Likes::new).toList();
    read(found);
    Map<Word, List<Known>> similar =
        similarWords.to(
            found.stream()
                .filter(Likes::isMisspelt)
                .map(likes -> likes.word)
                .limit(Like.MOST_MISSPELT)
                .toList());
    Map<Word, Like> likes = new LinkedHashMap<>();
    for (Likes of : found) {
      List<Known> its = similar.getOrDefault(of.word, List.of());
      likes.put(of.word, new Like(of.exists, of.begins, of.holding, its));
    }
    return likes;
  }

  private void read(List<Likes> asked) {
    StatementSpec statement =
        jdbc.sql(likes(asked.size()))
            .param("stems", asked.stream().map(of -> of.word.stem()).toArray(String[]::new))
            .param("folded", asked.stream().map(of -> of.word.folded()).toArray(String[]::new))
            .param("shortest", Like.SHORTEST)
            .param("holding", Like.MOST_HOLDING);
    for (int i = 1; i <= asked.size(); i++) {
      Word word = asked.get(i - 1).word;
      statement =
          statement
              .param("number" + i, i)
              .param("folded" + i, word.folded())
              .param("stem" + i, word.stem())
              // No sign is in a word.
              .param("inside" + i, '%' + word.stem() + '%');
    }
    statement.query(row -> {
      asked
          .get(row.getInt(1) - 1)
          .read(row.getString(2), new Known(row.getString(3), row.getString(4), row.getString(5)));
    });
  }

  /** An array that is hidden in a subquery is not planned anew for each length. */
  @Override
  public List<Set<String>> owners(List<Part> parts) {
    List<Set<String>> tags =
        Stream.generate(() -> (Set<String>) new HashSet<String>()).limit(parts.size()).toList();
    jdbc.sql(
            """
            select asked.number, found.type, found.id
            from unnest((select :queries::text[])) with ordinality as asked (query, number)
            cross join lateral (
              select type, id from search_entry where words @@ asked.query::tsquery limit :most
            ) as found
            """)
        .param("queries", parts.stream().map(TextQuery::owners).toArray(String[]::new))
        .param("most", MOST_OWNERS + 1)
        .query(row -> {
          tags.get(row.getInt(1) - 1).add(SearchEntry.tag(row.getString(2), row.getString(3)));
        });
    tags.stream().filter(found -> found.size() > MOST_OWNERS).forEach(Set::clear);
    return tags;
  }
}
