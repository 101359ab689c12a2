package org.mintatlas.persistence.storing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    jdbc.sql(
            """
            with initiative as materialized (
              select id, inherited_words(words) as words from search_entry
              where type = 'INITIATIVE' and id = any(:initiatives::text[]) order by id for share),
            entry as (
              insert into search_entry as known (type, id, key, words, codes)
              select type, given.id, key,
                given.words::tsvector || coalesce(initiative.words, ''), codes::text[]
              from unnest(:types::text[], :ids::text[], :keys::text[], :words::text[],
                  :codes::text[], :initiatives::text[])
                as given (type, id, key, words, codes, initiative)
              left join initiative on initiative.id = given.initiative
              order by type, given.id
              on conflict (type, id) do update
              set key = excluded.key, words = excluded.words, codes = excluded.codes
              where (known.key, known.words, known.codes)
                is distinct from (excluded.key, excluded.words, excluded.codes))
            insert into search_word as known_word (folded, stem, written)
            select given.folded, given.stem, given.written
            from unnest(:folded::text[], :stems::text[], :written::text[])
              as given (folded, stem, written)
            where not exists (
              select from search_word known
              where known.folded = given.folded and known.written collate "C" <= given.written)
            order by given.folded
            on conflict (folded) do update set written = excluded.written
            where known_word.written collate "C" > excluded.written
            """)
        .param("types", entries.stream().map(entry -> entry.type().name()).toArray(String[]::new))
        .param("ids", entries.stream().map(SearchEntry::id).toArray(String[]::new))
        .param("keys", entries.stream().map(SearchEntry::key).toArray(String[]::new))
        .param("words", entries.stream().map(SearchRows::vector).toArray(String[]::new))
        .param("codes", entries.stream().map(SearchRows::codes).toArray(String[]::new))
        .param(
            "initiatives",
            entries.stream()
                .map(SearchEntry::initiative)
                .map(one -> one.orElse(null))
                .toArray(String[]::new))
        .param("folded", words.keySet().toArray(String[]::new))
        .param("stems", words.values().stream().map(Word::stem).toArray(String[]::new))
        .param("written", words.values().stream().map(Word::written).toArray(String[]::new))
        .update();
    handDown(entries.stream().filter(entry -> entry.type() == SearchType.INITIATIVE).toList());
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
    jdbc.sql("delete from search_entry where type = :type and id = :id")
        .param("type", type.name())
        .param("id", id.value().toString())
        .update();
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
    places.put(
        String.format(Locale.ROOT, Lexemes.LOT, entry.lot()),
        List.of(1 + Lexemes.mark(Field.NAME)));
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
