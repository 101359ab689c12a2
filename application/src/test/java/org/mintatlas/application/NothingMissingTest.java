package org.mintatlas.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.Nulls;
import org.mintatlas.memory.InMemoryAtlas;

/** Whoever hands null to the application is told at once what must be given. */
@NullUnmarked
class NothingMissingTest {
  private static final String ROOT = "org.mintatlas.application";

  private final Clock clock = Clock.systemUTC();
  private final IdGenerator ids = UUID::randomUUID;
  private final Ports ports = new InMemoryAtlas().ports();

  static Stream<Arguments> parts() {
    return Nulls.parts(records());
  }

  /** Not how the importer reads, which is nobody else's, nor what {@link UseCases} put together. */
  private static Stream<Class<?>> records() {
    return Nulls.records(ROOT)
        .filter(type -> !type.getPackageName().matches(".*\\.dataset\\.(?!file).*"))
        .filter(type ->
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .noneMatch(NothingMissingTest::isPortOrUseCase));
  }

  private static boolean isPortOrUseCase(Class<?> type) {
    return type.getName().startsWith(ROOT)
        && !type.isSealed()
        && (type.isInterface() || !(type.isRecord() || type.isEnum()));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("parts")
  void refusesNull(Class<?> type, String name) {
    Nulls.assertRefused(type, name);
  }

  @Test
  void knowsARecordOfEachKind() {
    assertThat(records()).hasSizeGreaterThan(100);
  }

  @Test
  void aFilterNeedsItsDay() {
    assertInvalid(() -> RegionFilter.any(null)).withMessage("when: must be given");
  }

  @Test
  void aPortIsReplacedByAnother() {
    assertInvalid(() -> ports.with(Regions.class, null)).withMessage("other: must be given");
    assertInvalid(() -> ports.with(null, ports.regions())).withMessage("port: must be given");
    assertInvalid(() ->
            ports.replaced(
                new Ports.Replacement() {
                  @Override
                  public <P> P instead(Class<P> port, P given) {
                    return port == Regions.class ? null : given;
                  }
                }))
        .withMessage("regions: must be given");
  }

  @Test
  void useCasesNeedPortsAClockAndIdentities() {
    assertInvalid(() -> UseCases.over(null, clock, ids)).withMessage("ports: must be given");
    assertInvalid(() -> UseCases.over(ports, null, ids)).withMessage("clock: must be given");
    assertInvalid(() -> UseCases.over(ports, clock, null)).withMessage("ids: must be given");
  }

  @Test
  void anImportNeedsADataset() {
    assertInvalid(() -> UseCases.over(ports, clock, ids).importDataset().load(null))
        .withMessage("dataset: must be given");
  }
}
