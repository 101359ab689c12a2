package org.mintatlas.persistence.values;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.TargetType;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.persistence.columns.ContactColumns;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.PlaceColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.StoredDate;
import org.mintatlas.persistence.columns.WordingsColumns;

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

  /** Nothing changes a set that was read or is to be written, so that it needs no copy. */
  public <T> Set<T> same(Set<T> values) {
    return values;
  }

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

  public @Nullable Reference reference(@Nullable Identity id) {
    return id == null ? null : new Reference(id.value());
  }

  public <I extends Identity> @Nullable I identity(
      @Nullable Reference reference, @TargetType Class<I> type) {
    return reference == null ? null : identity(reference.id(), type);
  }

  public WordingsColumns wordingsColumns(List<Wording> wordings) {
    return WordingsColumns.of(wordings);
  }

  public List<Wording> wordings(WordingsColumns columns) {
    return columns.all();
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
    return SourceColumns.of(sources);
  }

  public List<Source> sources(SourceColumns columns) {
    return columns.all();
  }

  public KeyFigureColumns figureColumns(List<KeyFigure> figures) {
    return KeyFigureColumns.of(figures);
  }

  public List<KeyFigure> figures(KeyFigureColumns columns) {
    return columns.all();
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
