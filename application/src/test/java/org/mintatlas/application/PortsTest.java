package org.mintatlas.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.quota.Quotas;

/** Whoever writes an adapter finds a contract and an example for each port, where they belong. */
class PortsTest {
  static Stream<Class<?>> ports() {
    return Stream.concat(
        Stream.of(Ports.class.getRecordComponents()).map(RecordComponent::getType),
        Stream.of(Quotas.class));
  }

  @ParameterizedTest
  @MethodSource("ports")
  void eachHasAContract(Class<?> port) throws ClassNotFoundException {
    assertThat(beside(port, "testkit", port.getSimpleName() + "Contract")).isInterface();
  }

  @ParameterizedTest
  @MethodSource("ports")
  void eachIsKeptInMemory(Class<?> port) throws ClassNotFoundException {
    assertThat(port).isAssignableFrom(beside(port, "memory", "InMemory" + port.getSimpleName()));
  }

  /** The package of the same name in another module; the kit does not divide features further. */
  private static Class<?> beside(Class<?> port, String module, String name)
      throws ClassNotFoundException {
    String place = port.getPackageName().replace(".application.", "." + module + ".");
    try {
      return Class.forName(place + "." + name);
    } catch (ClassNotFoundException e) {
      return Class.forName(place.substring(0, place.lastIndexOf('.')) + "." + name);
    }
  }
}
