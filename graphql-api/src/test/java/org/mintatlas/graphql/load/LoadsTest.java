package org.mintatlas.graphql.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadsTest {
  private final List<String> heard = new ArrayList<>();
  private final Loads loads = new Loads((loader, keys) -> heard.add(loader + " " + keys));
  private final Loader<Integer, String> numbers = new Loader<>("numbers", LoadsTest::numbers);

  private static Map<Integer, String> numbers(Set<Integer> keys) {
    Map<Integer, String> found = new HashMap<>();
    keys.stream().filter(key -> key > 0).forEach(key -> found.put(key, "number " + key));
    return found;
  }

  private static Object value(Later<?> later) {
    assertThat(later).isInstanceOf(Later.Now.class);
    return ((Later.Now<?>) later).value();
  }

  @Test
  void whatIsWantedOfALoaderIsLoadedInOneCallAndOnce() {
    Later<String> one = numbers.load(1).with(loads);
    Later<String> two = numbers.load(2).with(loads);
    Later<String> again = numbers.load(1).with(loads);
    assertThat(one).isEqualTo(numbers.load(1));

    loads.load(one);
    loads.load(two);
    loads.load(again);

    assertThat(heard).containsExactly("numbers 2");
    assertThat(value(one.with(loads))).isEqualTo("number 1");
    assertThat(value(two.with(loads))).isEqualTo("number 2");
    assertThat(value(numbers.load(1).with(loads))).isEqualTo("number 1");
    assertThat(heard).hasSize(1);
  }

  @Test
  void whatIsUnknownIsNull() {
    assertThat(Loads.alone(numbers.load(-1))).isNull();
    assertThat(numbers.keyOf(null)).isNull();
    assertThat(Loads.alone(numbers.loadAll(List.of(3, -1, 2))))
        .containsExactly("number 3", "number 2");
  }

  @Test
  void whatIsLoadedOneAfterTheOtherIsLoadedInAsManyCallsForHoweverMany() {
    Loader<String, Integer> lengths =
        new Loader<>(
            "lengths",
            texts -> {
              Map<String, Integer> found = new HashMap<>();
              texts.forEach(text -> found.put(text, text.length()));
              return found;
            });
    Later<List<Integer>> all =
        Later.all(
            List.of(
                numbers.load(1).then(text -> lengths.load(Objects.requireNonNull(text))),
                numbers.load(22).then(text -> lengths.load(Objects.requireNonNull(text))),
                Later.now(0)));

    Later<List<Integer>> left = all.map(found -> List.copyOf(found)).with(loads);
    loads.load(left);
    left = left.with(loads);
    loads.load(left);

    assertThat(value(left.with(loads))).isEqualTo(List.of(8, 9, 0));
    assertThat(heard).containsExactly("numbers 2", "lengths 2");
  }

  @Test
  void whatCannotBeLoadedFailsForEachThatWaitsForIt() {
    Loader<Integer, String> broken =
        new Loader<>(
            "broken",
            keys -> {
              throw new IllegalStateException("no connection");
            });
    Later<String> waiting = broken.load(1).with(loads);
    loads.load(waiting);

    assertThatIllegalStateException().isThrownBy(() -> waiting.with(loads));
    assertThatIllegalStateException().isThrownBy(() -> broken.load(1).with(loads));
    assertThatIllegalStateException().isThrownBy(() -> Loads.alone(broken.load(2).map(x -> x)));
  }
}
