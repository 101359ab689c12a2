package org.mintatlas.persistence.values;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;

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
    String[] citations = (String[]) elements(name);
    @Nullable Date[] read = (Date[]) elements(name + "_read");
    @Nullable String[] speakOf = (String[]) elements(name + "_speak_of");
    List<Source> sources = new ArrayList<>(citations.length);
    for (int i = 0; i < citations.length; i++) {
      Date day = read[i];
      sources.add(
          ValueMapper.source(citations[i], day == null ? null : day.toLocalDate(), speakOf[i]));
    }
    return sources;
  }

  /** Several texts in both languages, in the arrays {@code NAME_de} and {@code NAME_en}. */
  public List<Wording> wordings(String name) throws SQLException {
    String[] german = (String[]) elements(name + "_de");
    String[] english = (String[]) elements(name + "_en");
    List<Wording> wordings = new ArrayList<>(german.length);
    for (int i = 0; i < german.length; i++) {
      wordings.add(new Wording(german[i], english[i]));
    }
    return wordings;
  }
}
