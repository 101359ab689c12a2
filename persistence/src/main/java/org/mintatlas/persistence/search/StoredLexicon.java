package org.mintatlas.persistence.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Lexicon;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.word.Likeness;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.persistence.statement.Statements;

/** What the database knows of words. */
final class StoredLexicon implements Lexicon {
  private final Statements jdbc;

  StoredLexicon(Statements jdbc) {
    this.jdbc = jdbc;
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

  private record Likes(boolean exists, List<Known> holding, List<Known> similar) {}

  @Override
  public Map<Word, Like> like(Collection<Word> words) {
    List<Word> asked = List.copyOf(words);
    List<Likes> found = new ArrayList<>();
    asked.forEach(word -> found.add(new Likes(false, new ArrayList<>(), new ArrayList<>())));
    jdbc.sql(
            """
            with asked as (
              select number, folded, stem,
                exists (
                  select from search_word known
                  where known.stem = given.stem
                  or (known.stem >= given.folded collate "C"
                    and known.stem < given.folded || U&'\\FFFF' collate "C")) as known
              from unnest(:folded::text[], :stems::text[]) with ordinality
                as given (folded, stem, number))
            select number, 'EXISTS' as how, '' as written, '' as folded, '' as stem, 0 as place
            from asked where known
            union all
            select number, 'HOLDING', holding.*
            from asked cross join lateral (
              select written, folded, stem,
                row_number() over (order by length(folded), folded) as place
              from search_word word
              where length(asked.folded) >= :shortest and word.stem <> asked.stem
              and word.folded like '%' || asked.stem || '%'
              order by place limit :holding) as holding
            union all
            select number, 'SIMILAR', similar_words.*
            from asked cross join lateral (
              select written, folded, stem,
                row_number() over (order by similarity(folded, asked.folded) desc, folded) as place
              from search_word word
              where not asked.known and length(asked.folded) >= :shortest
              and word.folded % asked.folded and similarity(word.folded, asked.folded) >= :enough
              order by place limit :similar) as similar_words
            order by 1, 2, 6
            """)
        .param("folded", asked.stream().map(Word::folded).toArray(String[]::new))
        .param("stems", asked.stream().map(Word::stem).toArray(String[]::new))
        .param("shortest", Like.SHORTEST)
        .param("holding", Like.MOST_HOLDING)
        .param("similar", Like.MOST_SIMILAR)
        .param("enough", Likeness.ENOUGH)
        .query(row -> {
          int index = row.getInt(1) - 1;
          Likes likes = found.get(index);
          Known known = new Known(row.getString(3), row.getString(4), row.getString(5));
          switch (row.getString(2)) {
            case "HOLDING" -> likes.holding().add(known);
            case "SIMILAR" -> likes.similar().add(known);
            default -> found.set(index, new Likes(true, likes.holding(), likes.similar()));
          }
        });
    Map<Word, Like> likes = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Likes one = found.get(i);
      likes.put(asked.get(i), new Like(one.exists(), one.holding(), one.similar()));
    }
    return likes;
  }

  @Override
  public List<Set<String>> owners(List<Part> parts) {
    String types = TextQuery.types(SearchType.OWNERS);
    List<Set<String>> named =
        tagsOf(
            parts.stream()
                .map(part -> TextQuery.both(TextQuery.either(words(part), TextQuery.NAME), types))
                .toList());
    String initiatives = TextQuery.types(Set.of(SearchType.INITIATIVE));
    List<Set<String>> through =
        tagsOf(
            IntStream.range(0, parts.size())
                .mapToObj(i -> {
                  Set<String> all = new HashSet<>(parts.get(i).tags());
                  all.addAll(named.get(i));
                  return TextQuery.both(TextQuery.tagged(all), initiatives);
                })
                .toList());
    for (int i = 0; i < parts.size(); i++) {
      named.get(i).addAll(through.get(i));
    }
    return named;
  }

  private static Part words(Part part) {
    return new Part(part.stems(), part.phrase(), part.beginning(), Set.of(), part.near());
  }

  /** The tags of what each query finds, none of those that find too much. */
  private List<Set<String>> tagsOf(List<String> queries) {
    List<Set<String>> tags = new ArrayList<>();
    queries.forEach(query -> tags.add(new HashSet<>()));
    jdbc.sql(
            """
            select asked.number, found.type, found.id
            from unnest(:queries::text[]) with ordinality as asked (query, number)
            cross join lateral (
              select type, id from search_entry where words @@ asked.query::tsquery limit :most
            ) as found
            """)
        .param("queries", queries.toArray(String[]::new))
        .param("most", MOST_OWNERS + 1)
        .query(row -> {
          tags.get(row.getInt(1) - 1).add(SearchEntry.tag(row.getString(2), row.getString(3)));
        });
    tags.stream().filter(found -> found.size() > MOST_OWNERS).forEach(Set::clear);
    return tags;
  }
}
