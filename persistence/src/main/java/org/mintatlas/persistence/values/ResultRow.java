package org.mintatlas.persistence.values;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Unit;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/**
 * The present row of a result as domain values. Columns that several tables share have one name.
 */
public final class ResultRow {
  private final ResultSet row;

  /** Reads from the row on which the result stands, and follows it. */
  public ResultRow(ResultSet row) {
    this.row = row;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Makes it of the present row. */
    T read(ResultRow row) throws SQLException;
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

  /** A number. */
  public long number(String column) throws SQLException {
    return row.getLong(column);
  }

  /** A small number that may be absent. */
  public @Nullable Integer optionalInteger(String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** A number with decimal places that may be absent. */
  public @Nullable BigDecimal optionalDecimal(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  /** A coordinate. */
  public double decimal(String column) throws SQLException {
    return row.getDouble(column);
  }

  /** Yes or no. */
  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  /** Yes or no, if it is known. */
  public @Nullable Boolean optionalFlag(String column) throws SQLException {
    boolean value = row.getBoolean(column);
    return row.wasNull() ? null : value;
  }

  /** A day. */
  public LocalDate day(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A day; null when there is none. */
  public @Nullable LocalDate optionalDay(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** Ages, from the columns {@code age_from} and {@code age_to}; null when neither is known. */
  public @Nullable AgeRange ages() throws SQLException {
    return ValueMapper.ages(optionalInteger("age_from"), optionalInteger("age_to"));
  }

  /** A moment. */
  public Instant instant(String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
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

  /** Several times yes or no. */
  public List<Boolean> flags(String column) throws SQLException {
    return Arrays.asList((Boolean[]) elements(column));
  }

  /** Several identities. */
  public List<UUID> uuids(String column) throws SQLException {
    return Arrays.asList((UUID[]) elements(column));
  }

  private Object elements(String column) throws SQLException {
    Array array = row.getArray(column);
    return array.getArray();
  }

  /** The public key, in the column {@code slug}. */
  public Slug slug() throws SQLException {
    return new Slug(row.getString("slug"));
  }

  /** The address on the web, in the column {@code website}. */
  public @Nullable WebAddress website() throws SQLException {
    return webAddress("website");
  }

  /** An address on the web. */
  public @Nullable WebAddress webAddress(String column) throws SQLException {
    String address = row.getString(column);
    return address == null ? null : new WebAddress(address);
  }

  /** A date as exactly as it is known. */
  public @Nullable PartialDate partialDate(String column) throws SQLException {
    return StoredDate.readOptional(row.getString(column));
  }

  /** The time, in the columns {@code period_from} and {@code period_to}; null when unknown. */
  public @Nullable Period period() throws SQLException {
    return ValueMapper.period(row.getString("period_from"), row.getString("period_to"));
  }

  /** The point that is always known, in the columns {@code latitude} and {@code longitude}. */
  public GeoPoint point() throws SQLException {
    return new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"));
  }

  /** The place, in the columns of {@link PlaceColumns}. */
  public Place place() throws SQLException {
    String postcode = row.getString("postcode");
    String district = row.getString("district_key");
    double latitude = row.getDouble("latitude");
    GeoPoint point = row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
    return new Place(
        row.getString("city"),
        postcode == null ? null : new PostalCode(postcode),
        point,
        district == null ? null : new DistrictKey(district),
        optionalOneOf(FederalState.class, "state"));
  }

  /** How to reach somebody, in the columns of {@link ContactColumns}. */
  public Contact contact() throws SQLException {
    return new Contact(contact("email"), contact("phone"), contact("web"));
  }

  private Contact.@Nullable Field contact(String column) throws SQLException {
    String value = row.getString(column);
    return value == null
        ? null
        : new Contact.Field(value, oneOf(Contact.Visibility.class, column + "_visibility"));
  }

  /** Where the facts come from, in the columns of {@link SourceColumns}. */
  public List<Source> sources() throws SQLException {
    return sources("sources");
  }

  /**
   * Where facts come from, in the arrays {@code NAME}, {@code NAME_read}, {@code NAME_speak_of}.
   */
  public List<Source> sources(String name) throws SQLException {
    List<Source> sources = new ArrayList<>();
    someSources(name).forEach(source -> sources.add(Objects.requireNonNull(source)));
    return sources;
  }

  /** The same, where some of the sources are absent. */
  public List<@Nullable Source> someSources(String name) throws SQLException {
    @Nullable String[] citations = (String[]) elements(name);
    @Nullable Date[] read = (Date[]) elements(name + "_read");
    @Nullable String[] speakOf = (String[]) elements(name + "_speak_of");
    List<@Nullable Source> sources = new ArrayList<>(citations.length);
    for (int i = 0; i < citations.length; i++) {
      String citation = citations[i];
      Date day = read[i];
      sources.add(
          citation == null
              ? null
              : new Source(
                  citation,
                  day == null ? null : day.toLocalDate(),
                  StoredDate.readOptional(speakOf[i])));
    }
    return sources;
  }

  /** The key figures, in the columns of {@link FigureColumns}. */
  public List<KeyFigure> figures() throws SQLException {
    String[] measures = (String[]) elements("figure_measures");
    BigDecimal[] values = (BigDecimal[]) elements("figure_values");
    String[] qualifiers = (String[]) elements("figure_qualifiers");
    String[] units = (String[]) elements("figure_units");
    String[] german = (String[]) elements("figure_notes_de");
    String[] english = (String[]) elements("figure_notes_en");
    String[] dates = (String[]) elements("figure_dates");
    List<Source> sources = sources("figure_sources");
    List<KeyFigure> figures = new ArrayList<>(measures.length);
    for (int i = 0; i < measures.length; i++) {
      figures.add(
          new KeyFigure(
              Measure.valueOf(measures[i]),
              new Figure(
                  values[i],
                  Figure.Qualifier.valueOf(qualifiers[i]),
                  Unit.valueOf(units[i]),
                  Notes.of(german[i], english[i]),
                  StoredDate.readOptional(dates[i]),
                  sources.get(i))));
    }
    return figures;
  }

  /** A text in both languages, in the columns {@code NAME_de} and {@code NAME_en}. */
  public Wording wording(String name) throws SQLException {
    return new Wording(row.getString(name + "_de"), row.getString(name + "_en"));
  }

  /** A text in both languages that may be absent. */
  public @Nullable Wording optionalWording(String name) throws SQLException {
    String de = row.getString(name + "_de");
    return de == null ? null : new Wording(de, row.getString(name + "_en"));
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
