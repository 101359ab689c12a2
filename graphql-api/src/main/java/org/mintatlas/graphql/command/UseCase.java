package org.mintatlas.graphql.command;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.shared.Slug;

/** A use case that changes something, as a mutation shows it. */
record UseCase(CommandHandler<?, ?, ?> handler) {

  /** Those that are no part of an answer. */
  private static final Set<Class<?>> OF_THE_REQUEST =
      Set.of(Fault.SignInNeeded.class, Fault.NotAllowed.class);

  /** What has a bounded number of places, and what takes one. */
  private static final Set<Class<?>> WITH_A_PLACE =
      Set.of(Cohort.class, Enrolment.class, Event.class, Registration.class);

  /** The name of the mutation. */
  String name() {
    String type = handler.getClass().getSimpleName();
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  /** Each use case has the record of what it is asked inside. */
  Class<? extends Record> command() {
    return Stream.of(handler.getClass().getDeclaredClasses())
        .filter(inner -> inner.getSimpleName().equals("Command"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(handler.getClass() + " has no Command"))
        .asSubclass(Record.class);
  }

  /** Whether it brings something, so that a repeated attempt has to be told from another one. */
  boolean creates() {
    return handler instanceof RepeatableHandler;
  }

  Access<?> access() {
    return handler.access();
  }

  /** The names of all reasons why it may change nothing: faults that it can meet, and its own. */
  NavigableSet<String> reasons() {
    NavigableSet<String> reasons = new TreeSet<>();
    Stream.of(Fault.class.getPermittedSubclasses())
        .filter(this::canMeet)
        .map(Class::getSimpleName)
        .forEach(reasons::add);
    Class<?>[] own = ((Class<?>) parameter(2)).getPermittedSubclasses();
    if (own != null) {
      Arrays.stream(own).map(Class::getSimpleName).forEach(reasons::add);
    }
    return reasons;
  }

  private boolean canMeet(Class<?> fault) {
    if (fault == Fault.IdempotencyConflict.class) {
      return creates();
    }
    if (fault == Fault.SlugTaken.class) {
      return Stream.of(command().getRecordComponents())
          .map(RecordComponent::getGenericType)
          .anyMatch(type -> type.getTypeName().contains(Slug.class.getName()));
    }
    if (fault == Fault.Overbooked.class) {
      return WITH_A_PLACE.contains(parameter(1));
    }
    return !OF_THE_REQUEST.contains(fault);
  }

  private Type parameter(int index) {
    return Stream.of(handler.getClass().getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> CommandHandler.class.isAssignableFrom((Class<?>) type.getRawType()))
        .map(type -> type.getActualTypeArguments()[index])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(handler.getClass() + " tells no types"));
  }
}
