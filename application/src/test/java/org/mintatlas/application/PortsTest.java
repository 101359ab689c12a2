package org.mintatlas.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.Lexicon;

/** Whoever writes an adapter finds a contract and an example for each port, where they belong. */
class PortsTest {
  private static final Set<Class<?>> NO_PORTS =
      Set.of(IdGenerator.class, Lexicon.class, Picking.class, Worded.class);

  /** What has a type parameter is the mechanism of ports, and so is a part of a port. */
  static Stream<Class<?>> ports() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mintatlas.application")
            .stream()
            .filter(JavaClass::isTopLevelClass)
            .<Class<?>>map(JavaClass::reflect)
            .filter(type ->
                type.isInterface()
                    && !type.isSynthetic()
                    && !type.isSealed()
                    && type.getTypeParameters().length == 0
                    && !NO_PORTS.contains(type));
  }

  @Test
  void useCasesNeedNoOther() {
    assertThat(ports())
        .containsAll(
            Stream.of(Ports.class.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("ports")
  void eachHasAContract(Class<?> port) throws ClassNotFoundException {
    assertThat(beside(port, "testkit", port.getSimpleName() + "Contract")).isInterface();
  }

  /** Lists are kept by the store whose lists they are. */
  @ParameterizedTest
  @MethodSource("ports")
  void eachIsKeptInMemory(Class<?> port) throws ClassNotFoundException {
    String kept = port.getSimpleName().replaceFirst("Lists$", "s");
    assertThat(port).isAssignableFrom(beside(port, "memory", "InMemory" + kept));
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
