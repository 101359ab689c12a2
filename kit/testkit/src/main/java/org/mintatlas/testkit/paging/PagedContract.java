package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;

/**
 * What every {@link Paged} collection promises whose order is that of the names. The contract of a
 * port says how elements get into its lists and adds what is its own.
 */
public interface PagedContract<S, F, O extends Enum<O>, T> extends ListContract<S, F, O, T> {

  /**
   * Stores an element that is listed under the scope by the name, with all that it needs.
   *
   * @param identity 0 to 15, in the order of the identities
   * @return the element as lists show it
   */
  T put(S scope, int identity, String name);

  /** Changes the name by which an element is listed, and gives it back as lists show it then. */
  T rename(T element, String name);

  @Override
  default T putAt(S scope, int identity, int place) {
    return put(scope, identity, "Ort " + (char) ('A' + place - 1));
  }

  @Test
  default void namesFollowTheGermanCollation() {
    List<String> names =
        List.of(
            "10 Labore",
            "2 Labore",
            "Ab",
            "Äb",
            "Abc",
            "Mint Region",
            "Mint-Region",
            "Mintregion",
            "Oder",
            "Öder",
            "Ofen",
            "Strasse",
            "Straße",
            "Strassenbau",
            "zdi",
            "ZDI");
    List<T> sorted = new ArrayList<>();
    for (String name : names) {
      sorted.add(put(scope(), names.size() - 1 - sorted.size(), name));
    }
    assertList(scope()).isExactlyBothWays(sorted);
  }

  @Test
  default void equalNamesStandInTheOrderOfTheIdentities() {
    T last = put(scope(), 15, "Gleich");
    T first = put(scope(), 1, "Gleich");
    T third = put(scope(), 9, "Gleich");
    T second = put(scope(), 7, "Gleich");
    T before = put(scope(), 12, "Anders");
    T behind = put(scope(), 0, "Zuletzt");
    assertList(scope()).isExactlyBothWays(before, first, second, third, last, behind);
  }

  /** Styles of a letter or a figure are all the same to the collation. */
  @Test
  default void whatTheCollationHoldsForEqualStandsInTheOrderOfItsBytes() {
    T third = put(scope(), 1, "Halle \u2779");
    T first = put(scope(), 9, "Halle \u2463");
    T second = put(scope(), 4, "Halle \u24f8");
    T twice = put(scope(), 12, "Halle \u24f8");
    T behind = put(scope(), 2, "Halle \u2464");
    assertList(scope()).isExactlyBothWays(first, second, twice, third, behind);
  }

  @Test
  default void aPositionStaysTrueWhenOthersCome() {
    put(scope(), 1, "Aue");
    put(scope(), 2, "Celle");
    put(scope(), 3, "Emden");
    Position celle = page(PageRequest.first(2)).items().getLast().position();
    put(scope(), 4, "Bonn");
    T dessau = put(scope(), 5, "Dessau");

    Page<T> behind = page(PageRequest.after(celle, 1));
    assertThat(behind.values()).containsExactly(dessau);
    assertThat(behind.hasNext()).isTrue();
    assertThat(behind.hasPrevious()).isTrue();
    assertThat(page(PageRequest.before(celle, 3)).values()).hasSize(2);
  }

  @Test
  default void aPositionStaysTrueWhenItsElementMoves() {
    T aue = put(scope(), 1, "Aue");
    T celle = put(scope(), 2, "Celle");
    T emden = put(scope(), 3, "Emden");
    Position whereCelleWas = page(PageRequest.first(2)).items().getLast().position();
    T zelle = rename(celle, "Zelle");

    assertThat(page(PageRequest.after(whereCelleWas, 3)))
        .returns(List.of(emden, zelle), Page::values)
        .returns(false, Page::hasNext)
        .returns(true, Page::hasPrevious);
    assertThat(page(PageRequest.before(whereCelleWas, 3)))
        .returns(List.of(aue), Page::values)
        .returns(true, Page::hasNext)
        .returns(false, Page::hasPrevious);
  }

  @Test
  default void anEmptyPageKnowsWhatIsAroundWhenItsElementMoved() {
    T only = put(scope(), 1, "Mitte");
    Position middle = page(PageRequest.first(1)).items().getFirst().position();

    rename(only, "Ende und aus");
    assertThat(page(PageRequest.after(middle, 1)))
        .returns(List.of(), Page::values)
        .returns(false, Page::hasNext)
        .returns(true, Page::hasPrevious);
    assertThat(page(PageRequest.before(middle, 1)).values()).hasSize(1);
  }

  private Page<T> page(PageRequest request) {
    return paged().page(scope(), lists().anything(), lists().order(), request);
  }
}
