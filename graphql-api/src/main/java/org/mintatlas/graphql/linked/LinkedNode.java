package org.mintatlas.graphql.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A node of linked data while it is written; what is unknown is not in it. */
final class LinkedNode {
  /** What ISO 8601 has a form for; a season or a part of a month has none. */
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private static final String VOCABULARY = "https://schema.org/";

  private final Map<String, Object> values = new LinkedHashMap<>();

  private LinkedNode(String type) {
    values.put("@type", type);
  }

  static LinkedNode of(String type) {
    return new LinkedNode(type);
  }

  /** A value, a list of values, another node, or several. */
  LinkedNode with(String name, @Nullable Object value) {
    Object written = value instanceof LinkedNode node ? node.values : value;
    boolean none =
        written == null
            || (written instanceof Collection<?> items && items.isEmpty())
            || (value instanceof LinkedNode node && node.values.size() == 1);
    if (!none) {
      values.put(name, written);
    }
    return this;
  }

  /** Where it is found, from the root of this server. */
  LinkedNode at(String kind, @Nullable Object slug) {
    return slug == null ? this : with("@id", path(kind, slug));
  }

  /** A date, when it is whole enough to be one. */
  LinkedNode date(String name, @Nullable Object date) {
    return date instanceof String text && DATE.matcher(text).matches() ? with(name, text) : this;
  }

  /** One of the values that the vocabulary has. */
  LinkedNode oneOf(String name, @Nullable String value) {
    return value == null ? this : with(name, Map.of("@id", VOCABULARY + value));
  }

  Map<String, Object> values() {
    return values;
  }

  /** What tells programs the words that are used; nothing has to be fetched for it. */
  static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", VOCABULARY);
    context.put("url", Map.of("@type", "@id"));
    return context;
  }

  private static String path(String kind, Object slug) {
    return "/linked/" + kind + "/" + slug + ".jsonld";
  }

  @SuppressWarnings("unchecked") // as the selections ask for it
  static Map<String, Object> part(Map<String, Object> of, String name) {
    return of.get(name) instanceof Map<?, ?> part ? (Map<String, Object>) part : Map.of();
  }

  @SuppressWarnings("unchecked") // as the selections ask for it
  static List<Map<String, Object>> parts(Map<String, Object> of, String name) {
    return Optional.ofNullable((List<Map<String, Object>>) of.get(name)).orElse(List.of());
  }
}
