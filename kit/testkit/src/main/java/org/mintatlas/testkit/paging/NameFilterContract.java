package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.Records.with;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.paging.Paged;

/** What every {@link Paged} collection promises that can be filtered by a text in the name. */
public interface NameFilterContract<S, F, O extends Enum<O>, T> extends PagedContract<S, F, O, T> {

  /** Lets through what has the text in its name. */
  default F named(String text) {
    return with(lists().anything(), "nameContains", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Über den Fluss", "über", "ÜBER DEN", "den f", "SS", "Fluss"})
  default void aTextIsFoundAnywhereInANameInUpperOrLowerCase(String text) {
    T found = put(scope(), 1, "Über den Fluss");
    put(scope(), 2, "Am Berg");
    assertList(scope()).where(named(text)).isExactly(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uber", "ueber", "Uber", "Berge", "AmBerg"})
  default void lettersAreNotTakenForOthers(String text) {
    put(scope(), 1, "Über den Fluss");
    put(scope(), 2, "Am Berg");
    assertList(scope()).where(named(text)).isExactly();
  }

  @ParameterizedTest
  @CsvSource({
    "Große Straße, strasse",
    "Große Straße, GROSSE STRASSE",
    "Große Straße, GROẞE",
    "Haus am Fluss, fluß",
    "İzmir Labor, izmir",
    "Izmir Labor, İZMİR",
    "Café München, mu\u0308nchen",
    "Café München, CAFE\u0301",
    "Am Berg, am\u00a0berg",
    "Am Berg, am\u3000\u202fberg",
    "Am Berg, a\u200bm be\u00adrg",
  })
  default void whatLooksOrSoundsTheSameIsFound(String name, String text) {
    T found = put(scope(), 1, name);
    put(scope(), 2, "Xylo");
    assertList(scope()).where(named(text)).isExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "%, 100% MINT",
        "_, mint_labor",
        "\\, C:\\lab",
        "', Labor '24",
        "\", Labor \"Eins\""
      })
  default void signsWithAMeaningElsewhereAreTakenLiterally(String sign, String name) {
    T found = put(scope(), 1, name);
    put(scope(), 2, "Plain name");
    assertList(scope()).where(named(sign)).isExactly(found);
    assertList(scope()).where(named(name)).isExactly(found);
  }

  @Test
  default void aFilteredListIsPagedLikeAnyOther() {
    List<T> found = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      put(scope(), i, "Anders " + i);
      found.add(put(scope(), i + 5, "Labor " + i));
    }
    assertList(scope()).where(named("labor")).isExactlyBothWays(found);
  }
}
