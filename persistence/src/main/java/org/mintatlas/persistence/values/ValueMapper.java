package org.mintatlas.persistence.values;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.TargetType;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

/** Domain values to columns and back, for the mappers of the features. */
public class ValueMapper {
  private static final ClassValue<MethodHandle> IDENTITIES =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
          try {
            return MethodHandles.publicLookup()
                .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                .asType(MethodType.methodType(Identity.class, UUID.class));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  public String text(Slug slug) {
    return slug.value();
  }

  public Slug slug(String text) {
    return new Slug(text);
  }

  public @Nullable String text(@Nullable WebAddress address) {
    return address == null ? null : address.value();
  }

  public @Nullable WebAddress webAddress(@Nullable String text) {
    return text == null ? null : new WebAddress(text);
  }

  public @Nullable String text(@Nullable PartialDate date) {
    return StoredDate.ofOptional(date);
  }

  public @Nullable PartialDate partialDate(@Nullable String stored) {
    return StoredDate.readOptional(stored);
  }

  /** A period by its ends as they are stored; null when nobody knows when it begins. */
  public static @Nullable Period period(@Nullable String from, @Nullable String to) {
    return from == null ? null : new Period(StoredDate.read(from), StoredDate.readOptional(to));
  }

  /** A tenure from two columns, either of which may be empty. */
  public static Tenure tenure(@Nullable String from, @Nullable String to) {
    return new Tenure(StoredDate.readOptional(from), StoredDate.readOptional(to));
  }

  public @Nullable String text(@Nullable DistrictKey key) {
    return key == null ? null : key.value();
  }

  public @Nullable DistrictKey districtKey(@Nullable String digits) {
    return digits == null ? null : new DistrictKey(digits);
  }

  public @Nullable UUID uuid(@Nullable Identity id) {
    return id == null ? null : id.value();
  }

  public <I extends Identity> @Nullable I identity(
      @Nullable UUID value, @TargetType Class<I> type) {
    return value == null ? null : type.cast(make(type, value));
  }

  private static Object make(Class<?> type, UUID value) {
    try {
      return (Identity) IDENTITIES.get(type).invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  public @Nullable WordingColumns columns(@Nullable Wording wording) {
    return wording == null ? null : new WordingColumns(wording.de(), wording.en());
  }

  public @Nullable Wording wording(@Nullable WordingColumns columns) {
    return columns == null ? null : new Wording(columns.de(), columns.en());
  }

  public WordingsColumns wordingsColumns(List<Wording> wordings) {
    List<@Nullable String> english = new ArrayList<>();
    wordings.forEach(wording -> english.add(wording.en()));
    return new WordingsColumns(wordings.stream().map(Wording::de).toList(), english);
  }

  public List<Wording> wordings(WordingsColumns columns) {
    List<Wording> wordings = new ArrayList<>(columns.de().size());
    for (int i = 0; i < columns.de().size(); i++) {
      wordings.add(new Wording(columns.de().get(i), columns.en().get(i)));
    }
    return wordings;
  }

  public @Nullable AgeColumns columns(@Nullable AgeRange ages) {
    return ages == null ? null : new AgeColumns(ages.from(), ages.to());
  }

  /** The ages; null when neither end is known. */
  public @Nullable AgeRange ages(@Nullable AgeColumns columns) {
    return columns == null ? null : new AgeRange(columns.from(), columns.to());
  }

  public @Nullable PeriodColumns columns(@Nullable Period period) {
    return period == null
        ? null
        : new PeriodColumns(StoredDate.of(period.from()), StoredDate.ofOptional(period.to()));
  }

  public @Nullable Period period(@Nullable PeriodColumns columns) {
    return columns == null ? null : period(columns.from(), columns.to());
  }

  public SourceColumns columns(List<Source> sources) {
    List<@Nullable LocalDate> read = new ArrayList<>();
    List<@Nullable String> speakOf = new ArrayList<>();
    for (Source source : sources) {
      read.add(source.readOn());
      speakOf.add(text(source.speaksOf()));
    }
    return new SourceColumns(sources.stream().map(Source::citation).toList(), read, speakOf);
  }

  public List<Source> sources(SourceColumns columns) {
    return sources(columns.citations(), columns.read(), columns.speakOf());
  }

  /** The sources from columns, none of whose citations is absent. */
  public static List<Source> sources(
      List<String> citations, List<@Nullable LocalDate> read, List<@Nullable String> speakOf) {
    List<Source> sources = new ArrayList<>(citations.size());
    for (int i = 0; i < citations.size(); i++) {
      sources.add(source(citations.get(i), read.get(i), speakOf.get(i)));
    }
    return sources;
  }

  public static Source source(
      String citation, @Nullable LocalDate read, @Nullable String speaksOf) {
    return new Source(citation, read, StoredDate.readOptional(speaksOf));
  }

  /** The latest day for which one of them assures something. */
  public @Nullable LocalDate assuredOn(List<Source> sources) {
    return Sourced.assuredOn(sources);
  }

  public FigureColumns figureColumns(List<KeyFigure> figures) {
    List<@Nullable String> german = new ArrayList<>();
    List<@Nullable String> english = new ArrayList<>();
    List<@Nullable String> dates = new ArrayList<>();
    for (KeyFigure figure : figures) {
      german.add(Notes.german(figure.figure().note()));
      english.add(Notes.english(figure.figure().note()));
      dates.add(text(figure.figure().asOf()));
    }
    SourceColumns sources = columns(figures.stream().map(f -> f.figure().source()).toList());
    return new FigureColumns(
        figures.stream().map(f -> f.measure().name()).toList(),
        figures.stream().map(f -> f.figure().value()).toList(),
        figures.stream().map(f -> f.figure().qualifier().name()).toList(),
        figures.stream().map(f -> f.figure().unit().name()).toList(),
        german,
        english,
        dates,
        sources.citations(),
        sources.read(),
        sources.speakOf());
  }

  public List<KeyFigure> figures(FigureColumns columns) {
    List<KeyFigure> figures = new ArrayList<>(columns.measures().size());
    for (int i = 0; i < columns.measures().size(); i++) {
      figures.add(
          new KeyFigure(
              Measure.valueOf(columns.measures().get(i)),
              new Figure(
                  columns.values().get(i),
                  Figure.Qualifier.valueOf(columns.qualifiers().get(i)),
                  Unit.valueOf(columns.units().get(i)),
                  Notes.of(columns.german().get(i), columns.english().get(i)),
                  StoredDate.readOptional(columns.dates().get(i)),
                  source(
                      columns.citations().get(i),
                      columns.read().get(i),
                      columns.speakOf().get(i)))));
    }
    return figures;
  }

  public Place place(@Nullable PlaceColumns columns) {
    if (columns == null) {
      return Place.UNKNOWN;
    }
    return new Place(
        columns.city(),
        columns.postcode() == null ? null : new PostalCode(columns.postcode()),
        columns.latitude() == null || columns.longitude() == null
            ? null
            : new GeoPoint(columns.latitude(), columns.longitude()),
        columns.districtKey() == null ? null : new DistrictKey(columns.districtKey()),
        columns.state());
  }

  public PlaceColumns columns(Place place) {
    GeoPoint point = place.point();
    return new PlaceColumns(
        place.city(),
        place.postcode() == null ? null : place.postcode().value(),
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        place.district() == null ? null : place.district().value(),
        place.state());
  }

  public ContactColumns columns(Contact contact) {
    return new ContactColumns(
        value(contact.email()),
        visibility(contact.email()),
        value(contact.phone()),
        visibility(contact.phone()),
        value(contact.web()),
        visibility(contact.web()));
  }

  public Contact contact(@Nullable ContactColumns columns) {
    return columns == null
        ? Contact.NONE
        : new Contact(
            field(columns.email(), columns.emailVisibility()),
            field(columns.phone(), columns.phoneVisibility()),
            field(columns.web(), columns.webVisibility()));
  }

  private static Contact.@Nullable Field field(
      @Nullable String value, Contact.@Nullable Visibility visibility) {
    return value == null || visibility == null ? null : new Contact.Field(value, visibility);
  }

  private static @Nullable String value(Contact.@Nullable Field field) {
    return field == null ? null : field.value();
  }

  private static Contact.@Nullable Visibility visibility(Contact.@Nullable Field field) {
    return field == null ? null : field.visibility();
  }
}
