package org.mintatlas.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.search.plan.Lexicon.Known;
import org.mintatlas.application.search.plan.Lexicon.Like;
import org.mintatlas.application.search.word.Likeness;
import org.mintatlas.application.search.word.Likeness.Slip;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What may have been meant by words that do not exist. Asked for on its own, as each word has
 * hundreds of others that are a slip of the hand away, and most texts have no such word.
 */
record SimilarWords(Statements jdbc) {
  private static final String SLIPS =
      """
      select written, folded, stem from search_word
      where folded = any(:%1$s::text[]) and (not in_doubt or is_used(stem))
      order by folded = any(:%2$s::text[]) desc, similarity(folded, :%3$s) desc, folded
      """;

  private static final String SIMILAR =
      """
      (select :%1$s::integer as number, 'SIMILAR' as how, slip.* from (%2$s limit :similar) as slip)
      union all (
        select :%1$s, 'SIMILAR', written, folded, stem from search_word
        where folded %% :%3$s and similarity(folded, :%3$s) >= :enough
        and (not in_doubt or is_used(stem))
        order by similarity(folded, :%3$s) desc, folded limit :similar)
      union all (
        select :%1$s, 'BEHIND', held.*
        from (%2$s limit 1) as slip
        cross join lateral (
          select written, folded, stem from search_word word
          where word.folded like '%%' || slip.stem || '%%' and word.stem <> slip.stem
          and (not in_doubt or is_used(word.stem))
          order by length(folded), folded limit :holding) as held)
      """;

  private static Sql similar(int words) {
    Sql all = similarTo(1);
    for (int i = 2; i <= words; i++) {
      all = Sql.of("%s union all %s", all, similarTo(i));
    }
    return all;
  }

  private static Sql similarTo(int number) {
    Sql folded = Sql.names("folded" + number);
    Sql slips =
        Sql.of(SLIPS, Sql.names("variants" + number), Sql.names("swapped" + number), folded);
    return Sql.of(SIMILAR, Sql.names("number" + number), slips, folded);
  }

  /** What is similar to each of some words that do not exist. */
  Map<Word, List<Known>> to(List<Word> misspelt) {
    Map<Word, List<Known>> similar = new LinkedHashMap<>();
    Map<Word, List<Known>> behind = new LinkedHashMap<>();
    if (misspelt.isEmpty()) {
      return similar;
    }
    bound(misspelt)
        .query(row -> {
          ("SIMILAR".equals(row.getString(2)) ? similar : behind)
              .computeIfAbsent(misspelt.get(row.getInt(1) - 1), first -> new ArrayList<>())
              .add(new Known(row.getString(3), row.getString(4), row.getString(5)));
        });
    similar.replaceAll(
        (word, known) -> Like.similar(word, known, behind.getOrDefault(word, List.of())));
    return similar;
  }

  private StatementSpec bound(List<Word> misspelt) {
    StatementSpec statement =
        jdbc.sql(similar(misspelt.size()))
            .param("holding", Like.MOST_HOLDING)
            .param("similar", Like.MOST_SIMILAR)
            .param("enough", Likeness.ENOUGH);
    for (int i = 1; i <= misspelt.size(); i++) {
      Word word = misspelt.get(i - 1);
      Set<String> variants = Likeness.variants(word);
      statement =
          statement
              .param("number" + i, i)
              .param("folded" + i, word.folded())
              .param("variants" + i, variants.stream().sorted().toArray(String[]::new))
              .param(
                  "swapped" + i,
                  variants.stream()
                      .filter(one -> Likeness.slip(word, one) == Slip.SWAPPED)
                      .toArray(String[]::new));
    }
    return statement;
  }
}
