package org.mintatlas.application.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Page.Item<String> A = new Page.Item<>("a", new Position("a", "1"));
  private static final Page.Item<String> B = new Page.Item<>("b", new Position("b", "2"));

  @Test
  void givesItsElementsInTheirOrder() {
    assertThat(new Page<>(List.of(B, A), false, false).values()).containsExactly("b", "a");
  }

  @Test
  void isNotChangedFromOutside() {
    List<Page.Item<String>> items = new ArrayList<>(List.of(A));
    Page<String> page = new Page<>(items, false, false);
    items.add(B);
    assertThat(page.values()).containsExactly("a");
  }

  @Test
  void shownAnotherWayKeepsWhereItStands() {
    Page<String> shown =
        new Page<>(List.of(A, B), true, false).shownAs(text -> text.toUpperCase(Locale.ROOT));
    assertThat(shown)
        .isEqualTo(
            new Page<>(
                List.of(new Page.Item<>("A", A.position()), new Page.Item<>("B", B.position())),
                true,
                false));
  }

  @Test
  void ofAnEmptyListHasNothingAround() {
    assertThat(Page.empty())
        .returns(List.of(), Page::items)
        .returns(false, Page::hasNext)
        .returns(false, Page::hasPrevious);
  }
}
