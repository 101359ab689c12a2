package org.mintatlas.graphql.download;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document that reads a list page by page. One text serves all pages and all filters. */
public final class ListQuery {
  private static final String OPERATION = "download_";
  private static final String AFTER = "_after";
  private static final String SIZE = "_first";
  private static final String COUNTED = "_counted";

  private final RootList list;
  private final String document;

  /** A page as it was read. */
  public record Rows(
      List<Map<String, Object>> rows, @Nullable Integer total, @Nullable String next) {
    /** Keeps a view. */
    public Rows {
      requireNonNull(rows);
    }
  }

  ListQuery(RootList list, String selection) {
    this.list = list;
    ListParameters parameters = list.parameters();
    this.document =
        "query "
            + operation()
            + "($_after: String, $_first: Int!, $_counted: Boolean!"
            + parameters.declarations()
            + ") { "
            + list.name()
            + "(after: $_after, first: $_first"
            + parameters.arguments()
            + ") { totalCount @include(if: $_counted) pageInfo { hasNextPage endCursor } nodes { "
            + selection
            + " } } }";
  }

  /** The list that it reads. */
  public RootList list() {
    return list;
  }

  /** The name of its operation. */
  public String operation() {
    return OPERATION + list.name();
  }

  /** Its text. */
  public String document() {
    return document;
  }

  /**
   * The variables for a page.
   *
   * @param asked those of the filter and the order
   * @param size how many elements the page has at most
   * @param after the end of the page before; null for the first page, with which all are counted
   */
  public Map<String, @Nullable Object> variables(
      Map<String, ?> asked, int size, @Nullable String after) {
    Map<String, @Nullable Object> variables = new HashMap<>(asked);
    variables.put(SIZE, size);
    variables.put(COUNTED, after == null);
    if (after != null) {
      variables.put(AFTER, after);
    }
    return variables;
  }

  /**
   * The page in an answer without errors.
   *
   * @param data what the answer has
   */
  @SuppressWarnings("unchecked") // as the document asks for it
  public Rows rows(Map<String, ?> data) {
    Map<String, ?> page = (Map<String, ?>) requireNonNull(data.get(list.name()));
    Map<String, ?> info = (Map<String, ?>) requireNonNull(page.get("pageInfo"));
    return new Rows(
        (List<Map<String, Object>>) requireNonNull(page.get("nodes")),
        (Integer) page.get("totalCount"),
        Boolean.TRUE.equals(info.get("hasNextPage")) ? (String) info.get("endCursor") : null);
  }
}
