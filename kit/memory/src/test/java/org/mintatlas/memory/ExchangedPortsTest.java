package org.mintatlas.memory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.mintatlas.application.Ports;
import org.mintatlas.memory.ExchangedPorts.Question;

/** Whoever exchanges a port in memory is asked by all others that ask such a port. */
class ExchangedPortsTest {
  private static final Set<Class<?>> KINDS =
      Stream.of(Ports.class.getRecordComponents())
          .<Class<?>>map(RecordComponent::getType)
          .collect(toSet());

  @Test
  void areAskedByAllThatAskSuchAPort() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(request().selectors(selectClass(ExchangedPorts.class)).build(), listener);

    assertThat(listener.getSummary().getFailures()).isEmpty();
    assertThat(thoseThatCanBeAsked())
        .isNotEmpty()
        .allMatch(asked -> asked.stream().anyMatch(ExchangedPorts.QUESTIONS::contains));
  }

  /** An adapter in memory takes those that it asks when it is made; as any of its ports it asks. */
  private static Set<Set<Question>> thoseThatCanBeAsked() {
    return Stream.of(InMemoryAtlas.class.getFields())
        .map(Field::getType)
        .flatMap(adapter ->
            Stream.of(adapter.getConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
                .filter(KINDS::contains)
                .map(asked -> questions(adapter, asked)))
        .collect(toSet());
  }

  private static Set<Question> questions(Class<?> adapter, Class<?> asked) {
    return KINDS.stream()
        .filter(kind -> kind.isAssignableFrom(adapter))
        .map(kind -> new Question(kind, asked))
        .collect(toSet());
  }
}
