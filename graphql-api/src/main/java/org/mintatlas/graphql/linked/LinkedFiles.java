package org.mintatlas.graphql.linked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.download.AnswerFile;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.RootLists;
import org.mintatlas.graphql.execution.AnswerJson;

/** Linked data: whole lists, such as {@code regions.jsonld}, and single things. */
public final class LinkedFiles {
  private static final String SUFFIX = ".jsonld";
  private static final Pattern ONE = Pattern.compile("([a-z]+)/([a-z0-9-]{1,200})\\.jsonld");

  private final RootLists lists;

  /** Those of these lists. */
  public LinkedFiles(RootLists lists) {
    this.lists = lists;
  }

  /**
   * One thing.
   *
   * @param kind what it is
   * @param slug its slug, present or former
   */
  private record Thing(LinkedThings kind, String slug) implements AnswerFile {
    @Override
    public String mediaType() {
      return LinkedFormat.MEDIA_TYPE;
    }

    @Override
    public String operation() {
      return "linked_" + kind.field();
    }

    @Override
    public String document() {
      return "query %s($slug: Slug!) { thing: %s(slug: $slug) { %s } }"
          .replaceFirst("%s", operation())
          .replaceFirst("%s", kind.field())
          .replaceFirst("%s", kind.selection());
    }

    @Override
    public Map<String, @Nullable Object> variables() {
      return Map.of("slug", slug);
    }

    @Override
    @SuppressWarnings("unchecked") // as the document asks for it
    public Optional<byte[]> written(Map<String, ?> data) {
      return Optional.ofNullable((Map<String, Object>) data.get("thing"))
          .map(row -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("@context", LinkedNode.context());
            node.putAll(kind.node(row));
            return AnswerJson.of(node);
          });
    }
  }

  /** The list with a name; empty when there is none. */
  public Optional<ListFile> named(String name) {
    return name.endsWith(SUFFIX)
        ? LinkedThings.of(name.substring(0, name.length() - SUFFIX.length()))
            .flatMap(things ->
                lists
                    .named(things.list())
                    .map(list ->
                        new ListFile(
                            name,
                            list.query(things.selection()),
                            language -> new LinkedFormat(things))))
        : Optional.empty();
  }

  /**
   * The thing with a name, such as {@code regions/zdi-koeln.jsonld}; whether it exists shows later.
   */
  public static Optional<AnswerFile> thing(String name) {
    Matcher one = ONE.matcher(name);
    return one.matches()
        ? LinkedThings.of(one.group(1)).<AnswerFile>map(kind -> new Thing(kind, one.group(2)))
        : Optional.empty();
  }
}
