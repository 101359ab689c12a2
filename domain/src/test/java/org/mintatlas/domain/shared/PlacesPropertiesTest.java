package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** No order of taking, giving back and resizing breaks the promises of {@link Places}. */
class PlacesPropertiesTest {

  /** Something that happens to the places. */
  sealed interface Step {
    record Take(int who) implements Step {}

    record GiveBack(int who) implements Step {}

    record Resize(int capacity) implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> people = Arbitraries.integers().between(1, 12);
    Arbitrary<Step> take = people.map(Step.Take::new);
    Arbitrary<Step> giveBack = people.map(Step.GiveBack::new);
    Arbitrary<Step> resize = Arbitraries.integers().between(1, 8).map(Step.Resize::new);
    return Arbitraries.frequencyOf(Tuple.of(5, take), Tuple.of(3, giveBack), Tuple.of(2, resize))
        .list()
        .ofMaxSize(60);
  }

  @Property
  void keepTheirPromisesInEveryOrder(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 5) int capacity) {
    Places<Integer> places = Places.of(capacity);
    Set<Integer> there = new LinkedHashSet<>();
    for (Step step : steps) {
      Places<Integer> before = places;
      switch (step) {
        case Step.Take(int who) -> {
          places = places.take(who);
          there.add(who);
        }
        case Step.GiveBack(int who) -> {
          Resizing.Resized<Places<Integer>, Integer> changed = places.giveBack(who);
          places = changed.places();
          there.remove(who);
          movesUpTheLongestWaiting(before, changed, who);
        }
        case Step.Resize(int wanted) when wanted < before.holding().size() ->
            assertThat(before.resize(wanted))
                .isEqualTo(new Resizing.TooFew<>(wanted, before.holding().size()));
        case Step.Resize(int wanted) -> {
          var changed = (Resizing.Resized<Places<Integer>, Integer>) places.resize(wanted);
          places = changed.places();
          movesUpTheLongestWaiting(before, changed, null);
        }
      }
      assertThat(places.holding()).hasSizeLessThanOrEqualTo(places.capacity());
      List<Integer> all = new ArrayList<>(places.holding());
      all.addAll(places.waiting());
      assertThat(all).containsExactlyInAnyOrderElementsOf(there);
      assertThat(places.holding()).containsAll(kept(before.holding(), step));
    }
  }

  private static void movesUpTheLongestWaiting(
      Places<Integer> before,
      Resizing.Resized<Places<Integer>, Integer> changed,
      @Nullable Integer gone) {
    List<Integer> waited = before.waiting().stream().filter(w -> !w.equals(gone)).toList();
    List<Integer> inOrder = new ArrayList<>(changed.movedUp());
    inOrder.addAll(changed.places().waiting());
    assertThat(inOrder).isEqualTo(waited);
  }

  private static List<Integer> kept(List<Integer> holding, Step step) {
    return step instanceof Step.GiveBack(int who)
        ? holding.stream().filter(h -> h != who).toList()
        : holding;
  }

  @Property
  void takingTwiceIsTakingOnce(@ForAll("steps") List<Step> steps) {
    Places<Integer> places = Places.of(3);
    for (Step step : steps) {
      if (step instanceof Step.Take(int who)) {
        places = places.take(who);
        assertThat(places.take(who)).isEqualTo(places);
      }
    }
  }
}
