package org.mintatlas.persistence.values;

import static org.mintatlas.persistence.columns.Elements.each;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingsColumns;

/** The present row of a result by the names of its columns: for what no entity describes. */
public final class ResultRow {
  private final ResultSet row;

  /** Reads from the row on which the result stands, and follows it. */
  public ResultRow(ResultSet row) {
    this.row = row;
  }

  /** A text that is never absent. */
  public String text(String column) throws SQLException {
    return row.getString(column);
  }

  /** A text that may be absent. */
  public @Nullable String optionalText(String column) throws SQLException {
    return row.getString(column);
  }

  /** An identity. */
  public UUID uuid(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** An identity that may be absent. */
  public @Nullable UUID optionalUuid(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public long number(String column) throws SQLException {
    return row.getLong(column);
  }

  /** A small number. */
  public int integer(String column) throws SQLException {
    return row.getInt(column);
  }

  /** A small number that may be absent. */
  public @Nullable Integer optionalInteger(String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Yes or no. */
  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  public LocalDate day(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A day; null when there is none. */
  public @Nullable LocalDate optionalDay(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** One of a set of values. */
  public <E extends Enum<E>> E oneOf(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, row.getString(column));
  }

  /** One of a set of values, or absent. */
  public <E extends Enum<E>> @Nullable E optionalOneOf(Class<E> type, String column)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** Several of a set of values. */
  public <E extends Enum<E>> Set<E> severalOf(Class<E> type, String column) throws SQLException {
    Set<E> values = EnumSet.noneOf(type);
    for (String name : texts(column)) {
      values.add(Enum.valueOf(type, name));
    }
    return values;
  }

  /** Several texts. */
  public List<String> texts(String column) throws SQLException {
    return Arrays.asList((String[]) elements(column));
  }

  /** Several identities. */
  public List<UUID> uuids(String column) throws SQLException {
    return Arrays.asList((UUID[]) elements(column));
  }

  /** Several values, of which some may be absent. */
  @SuppressWarnings("unchecked")
  private <T> List<@Nullable T> optional(String column) throws SQLException {
    return Arrays.asList((@Nullable T[]) elements(column));
  }

  private Object elements(String column) throws SQLException {
    Array array = row.getArray(column);
    return array.getArray();
  }

  /** The point that is always known, in the columns {@code latitude} and {@code longitude}. */
  public GeoPoint point() throws SQLException {
    return new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"));
  }

  /** Where the facts come from, in the columns of {@link SourceColumns}. */
  public List<Source> sources() throws SQLException {
    return sources("sources");
  }

  /**
   * Where facts come from, in the arrays {@code NAME}, {@code NAME_read}, {@code NAME_speak_of}.
   */
  public List<Source> sources(String name) throws SQLException {
    List<@Nullable Date> read = optional(name + "_read");
    List<@Nullable LocalDate> days = each(read, Date::toLocalDate);
    return new SourceColumns(optional(name), days, optional(name + "_speak_of")).all();
  }

  /** Several texts in both languages, in the arrays {@code NAME_de} and {@code NAME_en}. */
  public List<Wording> wordings(String name) throws SQLException {
    return new WordingsColumns(texts(name + "_de"), optional(name + "_en")).all();
  }
}
