package org.mintatlas.memory.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.mintatlas.application.Ports;

/** The contracts find the faults that an adapter could have. */
class MutantsTest {
  private static final String CONTRACT = "org.mintatlas.testkit.PortsContract$";

  static Stream<Mutant> mutants() {
    return Stream.of(
            Mutants.ofStores(), Mutants.ofLists(), Mutants.ofDrafts(), Mutants.ofTheirOwn())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void isFound(Mutant mutant) {
    for (String test : mutant.tests()) {
      TestExecutionSummary right = run(test, UnaryOperator.identity());
      assertThat(right.getTestsSucceededCount()).as("%s without a fault", test).isPositive();
      assertThat(right.getTotalFailureCount()).as("%s without a fault", test).isZero();
      assertThat(run(test, mutant.ports()).getTestsFailedCount())
          .as("%s: %s", mutant, test)
          .isPositive();
    }
  }

  private static TestExecutionSummary run(String test, UnaryOperator<Ports> fault) {
    String[] parts = test.split("\\.", 2);
    MutatedPorts.have(fault);
    try {
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              request()
                  .selectors(
                      selectNestedMethod(
                          List.of(MutatedPorts.class.getName()), CONTRACT + parts[0], parts[1]))
                  .build(),
              summary);
      return summary.getSummary();
    } finally {
      MutatedPorts.have(UnaryOperator.identity());
    }
  }
}
