package org.mintatlas.testkit.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link FrameworkEditions} promises. */
public interface FrameworkEditionsContract
    extends SluggedContract<FrameworkEditionId, FrameworkEdition> {
  /** The one list there is. */
  FrameworkScope ALL = new FrameworkScope.Everywhere();

  @Override
  default FrameworkEditions store() {
    return frameworkEditions();
  }

  @Override
  default FrameworkEdition minimal(String slug) {
    return QualityFixtures.anEdition(slug);
  }

  @Override
  default FrameworkEdition full() {
    return QualityFixtures.aFullEdition("every-field");
  }

  @Override
  default FrameworkEdition emptied(FrameworkEdition edition) {
    return edition.toBuilder()
        .framework(Wording.german(edition.framework().de()))
        .published(null)
        .example(false)
        .notice(null)
        .scale(QualityFixtures.TWO_STEPS)
        .criteria(QualityFixtures.THREE_PARTS)
        .build();
  }

  @Test
  default void standInTheOrderOfTheirNumbersAndIdentities() {
    FrameworkEdition tenth = put(2, 10);
    FrameworkEdition second = put(9, 2);
    FrameworkEdition first = put(12, 1);
    FrameworkEdition secondToo = put(11, 2);
    List<FrameworkEdition> sorted = List.of(first, second, secondToo, tenth);
    assertList(frameworkEditions(), ALL, FrameworkFilter.ANY, FrameworkEditionOrder.NUMBER)
        .isExactly(sorted);
    assertList(frameworkEditions(), ALL, FrameworkFilter.ANY, FrameworkEditionOrder.NUMBER_DESC)
        .isExactly(sorted.reversed());
  }

  @Test
  default void partsKeepTheirOrderOnEveryPage() {
    FrameworkEdition full = saved(save(full()));
    assertThat(
            frameworkEditions()
                .page(ALL, FrameworkFilter.ANY, FrameworkEditionOrder.NUMBER, PageRequest.first(1))
                .values())
        .containsExactly(full);
  }

  @Test
  default void canBeFilteredByWhetherTheyAreAnExample() {
    FrameworkEdition example = saved(save(full()));
    FrameworkEdition other = saved(save(minimal()));
    assertFiltered(true, example);
    assertFiltered(false, other);
    assertList(frameworkEditions(), ALL, new FrameworkFilter(null), FrameworkEditionOrder.NUMBER)
        .isExactly(other, example);
  }

  private void assertFiltered(boolean example, FrameworkEdition expected) {
    assertList(frameworkEditions(), ALL, new FrameworkFilter(example), FrameworkEditionOrder.NUMBER)
        .isExactly(expected);
  }

  private FrameworkEdition put(int identity, int number) {
    return saved(
        save(
            minimal("edition-" + identity).toBuilder()
                .id(new FrameworkEditionId(Identities.number(identity)))
                .number(number)
                .build()));
  }
}
