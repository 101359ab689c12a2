package org.mintatlas.persistence.storing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.search.SearchFacet;
import org.mintatlas.application.search.entry.Field;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchEntry.Placed;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.words.Lexemes;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps what things are found by, beside what they are. */
public final class SearchRows {
  /** A text search vector knows no position behind this one. */
  private static final int LAST_POSITION = 16_383;

  /** The lists of codes by which things are counted. */
  private static final List<String> COUNTED =
      Arrays.stream(SearchFacet.values())
          .map(facet -> facet.property().type().getSimpleName())
          .toList();

  private final Statements jdbc;

  /** In the transactions of these statements. */
  public SearchRows(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the words of these things, of those that are found by words. */
  public void put(Collection<?> things) {
    for (Object thing : things) {
      if (thing instanceof Event event && SearchEntries.of(event).isEmpty()) {
        take(SearchType.EVENT, event.id());
      }
    }
    List<SearchEntry> entries =
        things.stream().flatMap(thing -> SearchEntries.of(thing).stream()).toList();
    if (entries.isEmpty()) {
      return;
    }
    Map<String, Word> words = new TreeMap<>();
    for (SearchEntry entry : entries) {
      entry
          .words()
          .forEach(placed ->
              words.merge(placed.word().folded(), placed.word(), SearchRows::firstWritten));
    }
    // All come in their order, so that two writers of the same ones wait for each other in the same
    // order. An initiative waits for who has read its words, and afterwards sees whose
    // projects must be found by its new ones.
    Set<String> lost =
        lost(
            jdbc.sql(
                    """
                    with initiative as materialized (
                      select id, inherited_words(words) as words from search_entry
                      where type = 'INITIATIVE' and id = any(:initiatives::text[])
                      order by id for share),
                    given as materialized (
                      select type, id, key, words, codes, initiative
                      from unnest(:types::text[], :ids::text[], :keys::text[], :words::text[],
                          :codes::text[], :initiatives::text[])
                        as given (type, id, key, words, codes, initiative)),
                    before as materialized (
                      select type, id, known.words from search_entry known
                      join given using (type, id)),
                    entry as (
                      insert into search_entry as known (type, id, key, words, codes)
                      select type, given.id, key,
                        given.words::tsvector || coalesce(initiative.words, ''), codes::text[]
                      from given left join initiative on initiative.id = given.initiative
                      order by type, given.id
                      on conflict (type, id) do update
                      set key = excluded.key, words = excluded.words, codes = excluded.codes
                      where (known.key, known.words, known.codes)
                        is distinct from (excluded.key, excluded.words, excluded.codes)
                      returning type, id, words),
                    word as (
                      insert into search_word as known (folded, stem, written)
                      select told.folded, told.stem, told.written
                      from unnest(:folded::text[], :stems::text[], :written::text[])
                        as told (folded, stem, written)
                      where not exists (
                        select from search_word known
                        where known.folded = told.folded and not known.in_doubt
                        and known.written collate "C" <= told.written)
                      order by told.folded
                      on conflict (folded) do update
                      set written = excluded.written, in_doubt = false
                      where known.in_doubt or known.written collate "C" > excluded.written)
                    select distinct lexeme
                    from before
                    join entry using (type, id)
                    cross join unnest(tsvector_to_array(before.words)) as lexeme
                    where lexeme !~ '^[#=~]' and lexeme <> all(tsvector_to_array(entry.words))
                    """)
                .param("types", texts(entries, entry -> entry.type().name()))
                .param("ids", texts(entries, SearchEntry::id))
                .param("keys", texts(entries, SearchEntry::key))
                .param("words", texts(entries, SearchRows::vector))
                .param("codes", texts(entries, SearchRows::codes))
                .param("initiatives", texts(entries, entry -> entry.initiative().orElse(null)))
                .param("folded", words.keySet().toArray(String[]::new))
                .param("stems", texts(words.values(), Word::stem))
                .param("written", texts(words.values(), Word::written)));
    handDown(entries.stream().filter(entry -> entry.type() == SearchType.INITIATIVE).toList());
    doubt(lost);
  }

  private static <T> String[] texts(
      Collection<T> of, Function<? super T, ? extends @Nullable String> text) {
    return of.stream().map(text).toArray(String[]::new);
  }

  /** The words that a statement tells to be taken from something. */
  private static Set<String> lost(StatementSpec statement) {
    return new HashSet<>(statement.query(String.class).list());
  }

  /** Nobody may be told of a word that nothing has any more. */
  private void doubt(Set<String> lost) {
    if (!lost.isEmpty()) {
      jdbc.sql("select from doubt_words(:lost::text[])")
          .param("lost", lost.stream().sorted().toArray(String[]::new))
          .query(row -> {});
    }
  }

  /** Projects are found by what their initiatives are found by now. */
  private void handDown(List<SearchEntry> initiatives) {
    if (initiatives.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            with made as materialized (
              select entry.type, entry.id,
                own_words(entry.words) || inherited_words(initiative.words) as words
              from search_entry initiative
              join project on project.initiative_id = initiative.thing
              join search_entry entry on entry.type = 'PROJECT' and entry.id = project.id::text
              where initiative.type = 'INITIATIVE' and initiative.id = any(:ids::text[]))
            update search_entry as known set words = made.words
            from made
            where known.type = made.type and known.id = made.id and known.words <> made.words
            """)
        .param("ids", initiatives.stream().map(SearchEntry::id).toArray(String[]::new))
        .update();
  }

  /** Of the ways in which a word is written always the same one is told. */
  private static Word firstWritten(Word one, Word other) {
    return one.written().compareTo(other.written()) <= 0 ? one : other;
  }

  private void take(SearchType type, Identity id) {
    doubt(
        lost(
            jdbc.sql(
                    """
                    with gone as (
                      delete from search_entry where type = :type and id = :id returning words)
                    select lexeme from gone cross join unnest(tsvector_to_array(words)) as lexeme
                    where lexeme !~ '^[#=~]'
                    """)
                .param("type", type.name())
                .param("id", id.value().toString())));
  }

  /**
   * The codes by which things are counted that have them, as an array: for each list one element
   * with all of them, as there are fewer of these to be counted.
   */
  private static String codes(SearchEntry entry) {
    return COUNTED.stream()
        .map(list ->
            entry.tags().keySet().stream()
                .filter(tag -> tag.startsWith(list + '.'))
                .map(tag -> tag.substring(list.length()))
                .sorted()
                .collect(Collectors.joining("", list, "")))
        .filter(codes -> codes.indexOf('.') > 0)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String vector(SearchEntry entry) {
    Map<String, List<String>> places = new TreeMap<>();
    for (Placed placed : entry.words()) {
      add(places, placed.word().stem(), placed);
    }
    entry.words().stream()
        .filter(placed -> placed.field() == Field.NAME)
        .forEach(placed -> {
          String stem = placed.word().stem();
          add(places, Lexemes.ofName(entry.type().name(), stem), placed);
          if (Lexemes.isOfFew(entry)) {
            add(places, Lexemes.ofName(Lexemes.ofFew(entry.type().name()), stem), placed);
          }
          if (SearchType.OWNERS.contains(entry.type())) {
            add(places, Lexemes.ofOwner(stem), placed);
          }
        });
    entry
        .tags()
        .forEach((tag, field) -> places.put(Lexemes.code(tag), List.of(1 + Lexemes.mark(field))));
    places.put(Lexemes.ofLot(entry.lot()), List.of(1 + Lexemes.mark(Field.NAME)));
    for (FederalState state : entry.codes(FederalState.class)) {
      List<String> place = List.of(1 + Lexemes.mark(Field.PLACE));
      places.put(Lexemes.in(entry.type(), state), place);
      entry
          .codes(Subject.class)
          .forEach(subject -> places.put(Lexemes.in(entry.type(), state, subject), place));
    }
    if (Lexemes.isOfFew(entry)) {
      places.put(Lexemes.FEW, List.of(1 + Lexemes.mark(Field.NAME)));
    }
    places.put(Lexemes.code(entry.type().name()), List.of(1 + Lexemes.mark(Field.NAME)));
    return places.entrySet().stream()
        .map(place -> Lexemes.quoted(place.getKey()) + ':' + String.join(",", place.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static void add(Map<String, List<String>> places, String word, Placed placed) {
    places
        .computeIfAbsent(word, first -> new ArrayList<>())
        .add(Math.min(LAST_POSITION, placed.position()) + Lexemes.mark(placed.field()));
  }
}
