package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.UseCases;
import org.mintatlas.memory.InMemoryAtlas;

/** Which part of a command a refusal is about. */
class RefusalPartsTest {
  private static final InMemoryAtlas ATLAS = new InMemoryAtlas();
  private static final CommandSamples SAMPLES = new CommandSamples(ATLAS);

  static Stream<Arguments> refusals() {
    return UseCases.over(ATLAS.ports(), Clock.systemUTC(), UUID::randomUUID)
        .commands()
        .all()
        .stream()
        .flatMap(handler ->
            reasons(handler)
                .map(reason -> Arguments.of(SAMPLES.of(handler), SAMPLES.record(reason))));
  }

  private static Stream<Class<?>> reasons(CommandHandler<?, ?, ?> handler) {
    return Stream.of(handler.getClass().getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[2])
        .filter(Class::isSealed)
        .flatMap(sealed -> Stream.of(sealed.getPermittedSubclasses()));
  }

  private static RecordComponent component(Class<?> command, String name) {
    return Stream.of(command.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(command + " has no " + name));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refusals")
  void isAboutAPartThatTheCommandHas(Record command, Record reason) {
    if (reason instanceof CommandHandler.OfPart about) {
      RecordComponent part = component(command.getClass(), about.part());
      Object value = about.value();
      assertThat(value != null)
          .as("%s tells which of several", reason)
          .isEqualTo(hasSeveral(part.getGenericType().getTypeName()));
    }
  }

  private static boolean hasSeveral(String type) {
    return type.contains(List.class.getName()) || type.contains(Set.class.getName());
  }

  /** Those are about how something stands, or about who asks: nothing in the command is wrong. */
  @Test
  void fewAreAboutNone() {
    assertThat(
            refusals()
                .map(both -> (Record) both.get()[1])
                .filter(reason -> !(reason instanceof CommandHandler.OfPart))
                .map(reason -> reason.getClass().getSimpleName())
                .distinct())
        .containsExactlyInAnyOrder(
            "AlreadyAPerson",
            "ApplicationFrozen",
            "CallDecided",
            "CallNotOpen",
            "DeadlinePassed",
            "EventToCome",
            "HasAttended",
            "NotItsCoordinator",
            "NotItsHolder",
            "NotTheirs",
            "RegionNotListed");
  }
}
