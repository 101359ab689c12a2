package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.persistence.Entity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.values.EntityReader;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is read of an element. */
public final class Selection<T> {
  private final String table;
  private final String alias;
  private final Reader<T> reader;
  private final Asked all;
  private final @Nullable Asked marked;
  private final @Nullable Asked marks;
  private final @Nullable Faceted faceted;
  private final Map<String, ListSource> lists = new ConcurrentHashMap<>();
  private final Map<String, Selection<T>> named = new ConcurrentHashMap<>();

  private Selection(
      String table,
      String alias,
      String columns,
      Reader<T> reader,
      boolean repeated,
      @Nullable Faceted faceted) {
    this.table = table;
    this.faceted = faceted;
    this.alias = alias;
    this.reader = reader;
    String mark = alias + ".xmin, ";
    all = asked(columns);
    marked = repeated ? asked(mark + columns) : null;
    marks = repeated ? asked(mark + alias + ".id") : null;
  }

  /**
   * What statements ask for.
   *
   * @param columns as in a SELECT clause
   * @param byId asks for one element
   * @param byIds asks for several
   * @param bySlug asks for the one that has a slug, or had it before
   */
  record Asked(String columns, Sql byId, Sql byIds, Sql bySlug) {}

  private Asked asked(String columns) {
    Sql select = Sql.composed("select " + columns + " from " + from());
    return new Asked(
        columns,
        Sql.of("%s where id = ?", select),
        Sql.of("%s where id = any(?)", select),
        Sql.of(
            "%1$s where id = (select %2$s_id from %2$s_slug known where known.slug = ?)",
            select, Sql.composed(table)));
  }

  /** Makes something of the columns that begin at a position of the present row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Makes it; the first column of a row has the position 1. */
    T read(ResultSet row, int first) throws SQLException;
  }

  /** Makes something of a row by the names of its columns. */
  @FunctionalInterface
  public interface NameReader<T> {
    /** Makes it of the present row. */
    T read(ResultRow row) throws SQLException;
  }

  /** Makes something of an entity and what was selected beside it. */
  @FunctionalInterface
  public interface EntityAndNameReader<E, T> {
    /** Makes it of the present row. */
    T read(E entity, ResultRow row) throws SQLException;
  }

  /** The elements that are rows of an entity's table, with the columns that the entity has. */
  public static <E, T> Selection<T> of(Class<E> entity, String alias, Function<E, T> mapper) {
    EntityReader<E> entities = EntityReader.of(entity);
    return new Selection<>(
        tableOf(entity),
        alias,
        entities.columns(alias),
        (row, first) -> mapper.apply(entities.read(row, first)),
        false,
        entity.getAnnotation(Faceted.class));
  }

  /**
   * The same, of which {@link KnownRows} keeps elements: their table has all that they are made of,
   * and they are asked for again and again.
   */
  public Selection<T> repeated() {
    return new Selection<>(table, alias, all.columns, reader, true, faceted);
  }

  /** The same, with more columns, which are read by their names. */
  public static <E, T> Selection<T> of(
      Class<E> entity, String alias, String more, EntityAndNameReader<E, T> mapper) {
    EntityReader<E> entities = EntityReader.of(entity);
    return new Selection<>(
        tableOf(entity),
        alias,
        entities.columns(alias) + more,
        (row, first) -> mapper.read(entities.read(row, first), new ResultRow(row)),
        false,
        entity.getAnnotation(Faceted.class));
  }

  /** What no entity describes. */
  public static <T> Selection<T> byName(
      String table, String alias, String columns, NameReader<T> reader) {
    return new Selection<>(
        table, alias, columns, (row, first) -> reader.read(new ResultRow(row)), false, null);
  }

  private static String tableOf(Class<?> entity) {
    return Objects.requireNonNull(entity.getAnnotation(Entity.class)).name();
  }

  /** The same of rows whose {@code name}, by which a list is sorted, is in another column. */
  public Selection<T> named(@CompileTimeConstant String column) {
    return named.computeIfAbsent(
        column,
        name ->
            new Selection<>(
                String.format(Locale.ROOT, "(select *, %s as name from %s)", name, table),
                alias,
                all.columns,
                reader,
                false,
                null));
  }

  /** The list of all. */
  public Parent everywhere() {
    return lists
        .computeIfAbsent("", all -> list("true", KeyType.TEXT).counted(facets("")))
        .under("");
  }

  /** The list of some of them, whose parent knows which: its key is an array written as text. */
  public Parent among(Set<? extends Identity> some) {
    return underAny("id", some);
  }

  /** The list under any of some parents, whose identities are in the column. */
  public Parent underAny(@CompileTimeConstant String column, Set<? extends Identity> some) {
    return lists
        .computeIfAbsent(
            "any " + column,
            name -> list(alias + "." + column + " = any(cast(parent.key as uuid[]))", KeyType.TEXT))
        .under(
            some.stream()
                .map(id -> id.value().toString())
                .sorted()
                .collect(Collectors.joining(",", "{", "}")));
  }

  /** The list under the parent whose identity is in the column. */
  public Parent under(@CompileTimeConstant String column, Identity parent) {
    return lists.computeIfAbsent(column, name -> equal(name, KeyType.UUID)).under(parent);
  }

  /** The list under the parent whose official key or code is in the column. */
  public Parent in(@CompileTimeConstant String column, String parent) {
    return lists
        .computeIfAbsent(column, name -> equal(name, KeyType.TEXT).counted(facets(name)))
        .under(parent);
  }

  private FacetColumn.@Nullable Bits facets(String parent) {
    if (faceted == null) {
      return null;
    }
    Set<String> all = Set.of(faceted.value());
    return parent.isEmpty() || all.contains(parent)
        ? new FacetColumn.Bits(table, all, faceted.shown(), parent)
        : null;
  }

  private ListSource equal(String column, KeyType parent) {
    return list(alias + '.' + column + " = parent.key", parent);
  }

  /** The lists under parents that are tied to the elements by a condition. */
  public ListSource list(String condition, KeyType parent) {
    return new ListSource(from(), condition, parent, alias, alias + ".id", KeyType.UUID);
  }

  /**
   * The list under the parent whose identity is in a column of another table, which has the sort
   * keys as well.
   *
   * @param ties that table and its alias
   * @param element its column with the identity of the element
   * @param column its column with the identity of the parent
   */
  public Parent through(
      @CompileTimeConstant String ties,
      @CompileTimeConstant String element,
      @CompileTimeConstant String column,
      Identity parent) {
    return lists
        .computeIfAbsent(
            ties,
            table ->
                tied(
                    table,
                    element,
                    table.substring(table.indexOf(' ') + 1) + '.' + column + " = parent.key",
                    KeyType.UUID))
        .under(parent);
  }

  /**
   * The lists under parents that another table ties to the elements.
   *
   * @param ties that table and its alias
   * @param element its column with the identity of the element
   * @param condition what ties an element to its parent, of columns of that table
   */
  public ListSource tied(String ties, String element, String condition, KeyType parent) {
    return ListSource.tied(from(), alias, ties, element, condition, parent);
  }

  /**
   * Adds that they are those that a filter names one by one, if it does.
   *
   * @param slugged whether they have slugs
   */
  public Conditions picked(Conditions conditions, Object filter, boolean slugged) {
    Picked picked = filter instanceof Picking picking ? picking.picked() : null;
    return picked == null ? conditions : conditions.picked(table, alias, picked, slugged);
  }

  /** What a statement finds that selects these columns. */
  public List<T> list(JdbcClient.StatementSpec statement) {
    return statement.query((row, number) -> reader.read(row, 1)).list();
  }

  /** The statement that selects them, with what follows that. */
  public JdbcClient.StatementSpec statement(Statements jdbc, @CompileTimeConstant String rest) {
    return jdbc.sql(Sql.composed("select " + all.columns + " from " + from() + rest));
  }

  /** The columns, for a statement that selects more. */
  public Sql selected() {
    return Sql.composed(all.columns);
  }

  /** All of each element. */
  Asked all() {
    return all;
  }

  /** The same behind the mark of its row; null where no elements are kept. */
  @Nullable Asked marked() {
    return marked;
  }

  /** The mark and the identity; null where no elements are kept. */
  @Nullable Asked marks() {
    return marks;
  }

  /** The table. */
  public String table() {
    return table;
  }

  /** Makes an element of the columns. */
  public Reader<T> reader() {
    return reader;
  }

  private String from() {
    return table + ' ' + alias;
  }

  /** Identities as the database knows them. */
  public static UUID[] values(Set<? extends Identity> ids) {
    return ids.stream().map(Identity::value).toArray(UUID[]::new);
  }
}
