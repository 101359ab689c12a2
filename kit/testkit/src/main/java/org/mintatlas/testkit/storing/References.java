package org.mintatlas.testkit.storing;

import static org.mintatlas.testkit.Records.withOnly;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.identity.Identities;

/** What an aggregate refers to, as its port tells it. */
final class References {
  private References() {}

  /** What holds in a store: the {@code INTEGRITY} of its port, or nothing when that has none. */
  @SuppressWarnings("unchecked") // A port tells what holds among its own.
  static <A> Integrity<A> of(Store<?, ?> store) {
    try {
      return (Integrity<A>) store.getClass().getField("INTEGRITY").get(null);
    } catch (NoSuchFieldException e) {
      return Integrity.none();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a port is public", e);
    }
  }

  /**
   * The record as it would be if it referred to something that is not there, for each kind of
   * reference that has a component to itself.
   */
  static <A> Map<Referent, A> dangling(Integrity<A> integrity, A given) {
    Map<Referent, A> all = new EnumMap<>(Referent.class);
    for (RecordComponent component : given.getClass().getRecordComponents()) {
      identity(component.getGenericType())
          .map(kind -> Identities.of(kind, UUID.randomUUID()))
          .forEach(unknown -> {
            A dangling = withOnly(given, component.getName(), unknown);
            integrity.references().stream()
                .filter(reference -> reference.ids().apply(dangling).contains(unknown))
                .forEach(reference -> all.put(reference.type(), dangling));
          });
    }
    return all;
  }

  /** The kind of identity that the type is, or holds. */
  private static Stream<Class<? extends Identity>> identity(Type type) {
    return switch (type) {
      case Class<?> one when Identity.class.isAssignableFrom(one) ->
          Stream.of(one.asSubclass(Identity.class));
      case ParameterizedType many ->
          Arrays.stream(many.getActualTypeArguments()).flatMap(References::identity);
      default -> Stream.empty();
    };
  }
}
