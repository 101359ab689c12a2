package org.mintatlas.application.search.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/**
 * What one thing is found by. It is made of that thing alone: the names of what the thing belongs
 * to are found by tags, so that they hold when those change. Only projects, which are by far the
 * most, {@linkplain #under take over} what their initiatives are found by.
 *
 * @param type the type of the thing
 * @param id its identity or key, as text
 * @param key its name as {@link TextAnalysis#key} has it
 * @param words the words of its texts
 * @param tags its codes, such as {@code Subject.CHEMISTRY}, and what it belongs to, such as {@code
 *     DISTRICT.05315}, each with the place that it counts for
 * @param point where it is; null when nobody knows, or things of its type are nowhere
 */
public record SearchEntry(
    SearchType type,
    String id,
    String key,
    List<Placed> words,
    Map<String, Field> tags,
    @Nullable GeoPoint point) {
  /**
   * So far are the words of different texts apart, so that no phrase reaches from one to another.
   */
  private static final int GAP = 10;

  /** The rarest number that a thing draws: one of a million does. */
  public static final int HIGHEST_LOT = 20;

  /** Keeps copies. */
  public SearchEntry {
    Require.given("type", type, "id", id, "key", key, "tags", tags);
    words = Require.list("words", words);
    tags.forEach((tag, field) -> Require.given("tag", tag, "field", field));
    tags = Map.copyOf(tags);
  }

  /** A word, where it stands, and its position among all words of the entry. */
  public record Placed(Word word, SearchedText text, int position) {
    public Placed {
      Require.given("word", word, "text", text);
    }

    /** What the word counts there. */
    public Field field() {
      return text.field();
    }
  }

  /**
   * The number that a thing has drawn, the same for good: half of all things have 0, half of the
   * others 1, and so on, up to {@link #HIGHEST_LOT}.
   */
  public int lot() {
    int mixed = id.hashCode() * 0x9E3779B9;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    return Math.min(HIGHEST_LOT, Integer.numberOfTrailingZeros(mixed ^ (mixed >>> 13)));
  }

  /** What a thing is tagged with that has this code. */
  public static String tag(Enum<?> code) {
    return tag(code.getDeclaringClass().getSimpleName(), code.name());
  }

  /** What a thing is tagged with that begins in this month. */
  public static String tag(PartialDate month) {
    return tag(PartialDate.class.getSimpleName(), month.toString());
  }

  /** What a thing is tagged with whose initiative has this tag. */
  public static String inherited(String tag) {
    return '~' + tag;
  }

  /** The identity of the initiative that it belongs to, if it belongs to one. */
  public Optional<String> initiative() {
    String initiative = tag(SearchType.INITIATIVE.name(), "");
    return tags.keySet().stream()
        .filter(tag -> tag.startsWith(initiative))
        .map(tag -> tag.substring(initiative.length()))
        .findFirst();
  }

  /**
   * The same, found as a label by what its initiative is found by as well: by the words of its name
   * and by its tags, which neither filters nor facets know of this thing.
   */
  public SearchEntry under(SearchEntry initiative) {
    int last = words.stream().mapToInt(Placed::position).max().orElse(0) + GAP;
    List<Placed> all = new ArrayList<>(words);
    initiative.words().stream()
        .filter(placed -> placed.field() == Field.NAME)
        .map(placed ->
            new Placed(
                placed.word(),
                new SearchedText(Field.LABEL, "", placed.text().written()),
                last + placed.position()))
        .forEach(all::add);
    Map<String, Field> both = new TreeMap<>(tags);
    initiative.tags().keySet().forEach(tag -> both.put(inherited(tag), Field.LABEL));
    return new SearchEntry(type, id, key, all, both, point);
  }

  /** The months in which it begins, as far as they are known. */
  public List<PartialDate> months() {
    String month = tag(PartialDate.class.getSimpleName(), "");
    return tags.keySet().stream()
        .filter(tag -> tag.startsWith(month))
        .map(tag -> PartialDate.parse(tag.substring(month.length())))
        .toList();
  }

  /** Its codes of a list. */
  public <V extends Enum<V>> List<V> codes(Class<V> list) {
    return Arrays.stream(list.getEnumConstants())
        .filter(code -> tags.containsKey(tag(code)))
        .toList();
  }

  /** What a thing is tagged with that has this code of a code list, or belongs to this thing. */
  public static String tag(String list, String code) {
    return list + '.' + code;
  }

  /** Collects what a thing is found by. */
  static final class Collector {
    private final SearchType type;
    private final String id;
    private final String name;
    private final List<Placed> words = new ArrayList<>();
    private final Map<String, Field> tags = new TreeMap<>();
    private @Nullable GeoPoint point;
    private int last;

    Collector(SearchType type, String id, String name) {
      this.type = type;
      this.id = id;
      this.name = name;
      text(Field.NAME, "name", name);
    }

    Collector(SearchType type, Identity id, String name) {
      this(type, id.value().toString(), name);
    }

    /** A text of a field of the thing; of none when the path is empty. */
    Collector text(Field field, String path, @Nullable String text) {
      if (text == null) {
        return this;
      }
      SearchedText from = new SearchedText(field, path, text);
      int before = last;
      for (Word word : TextAnalysis.words(text)) {
        words.add(new Placed(word, from, before + word.position()));
        last = Math.max(last, before + word.position());
      }
      last += GAP;
      return this;
    }

    Collector text(Field field, String path, @Nullable Wording text) {
      return text == null ? this : text(field, path, text.de()).text(field, path, text.en());
    }

    Collector texts(Field field, String path, Collection<String> texts) {
      texts.forEach(text -> text(field, path, text));
      return this;
    }

    Collector code(@Nullable Enum<?> code) {
      return code == null ? this : codes(List.of(code));
    }

    Collector codes(Collection<? extends Enum<?>> codes) {
      codes.forEach(code -> add(tag(code), Field.LABEL));
      return this;
    }

    /** Begins in a month, if it is known. */
    Collector begins(Optional<PartialDate> month) {
      month.ifPresent(known -> add(tag(known), Field.LABEL));
      return this;
    }

    /** Lies in what has this code. */
    Collector lies(@Nullable Enum<?> code) {
      if (code != null) {
        add(tag(code), Field.PLACE);
      }
      return this;
    }

    Collector at(@Nullable GeoPoint where) {
      point = where;
      return this;
    }

    /** Belongs to something, or lies in it. */
    Collector owner(SearchType owner, @Nullable Object key, Field field) {
      if (key != null) {
        add(
            tag(
                owner.name(),
                key instanceof Identity one ? one.value().toString() : key.toString()),
            field);
      }
      return this;
    }

    Collector owners(SearchType owner, Collection<?> keys, Field field) {
      keys.forEach(key -> owner(owner, key, field));
      return this;
    }

    private void add(String tag, Field field) {
      tags.merge(tag, field, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    SearchEntry entry() {
      return new SearchEntry(type, id, TextAnalysis.key(name), words, tags, point);
    }
  }
}
