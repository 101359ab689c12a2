package org.mintatlas.persistence.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is read of an element.
 *
 * @param table the table and its alias, such as {@code project p}
 * @param columns the columns, as in a SELECT clause
 * @param reader makes the element of them
 */
public record Selection<T>(String table, String columns, ResultRow.Reader<T> reader) {

  /** The elements with these identities, in one statement. */
  public <I> Map<I, T> byIds(
      JdbcClient jdbc, Collection<I> ids, Function<I, UUID> value, Function<T, I> id) {
    Map<I, T> found = new HashMap<>();
    for (T element :
        list(
            jdbc.sql(select() + " where id = any(:ids)")
                .param("ids", ids.stream().map(value).toArray(UUID[]::new)))) {
      found.put(id.apply(element), element);
    }
    return found;
  }

  /** The element that has the slug, or had it before, in one statement. */
  public Optional<T> bySlug(JdbcClient jdbc, Slug slug) {
    String name = table.substring(0, table.indexOf(' '));
    return list(
            jdbc.sql(
                    select()
                        + String.format(
                            Locale.ROOT,
                            " where id = (select %1$s_id from %1$s_slug known where known.slug ="
                                + " :slug)",
                            name))
                .param("slug", slug.value()))
        .stream()
        .findFirst();
  }

  /** What a statement finds that selects these columns. */
  public List<T> list(JdbcClient.StatementSpec statement) {
    return statement.query((row, number) -> reader.read(new ResultRow(row))).list();
  }

  /** The statement that selects them, still without a condition. */
  public String select() {
    return "select " + columns + " from " + table;
  }
}
