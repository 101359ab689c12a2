package org.mintatlas.testkit.quality;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import org.junit.jupiter.api.Test;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.StoredListContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link FrameworkEditions} promises. */
public interface FrameworkEditionsContract
    extends SluggedContract<FrameworkEditionId, FrameworkEdition>,
        StoredListContract<
            FrameworkEditionId,
            FrameworkEdition,
            FrameworkScope,
            FrameworkFilter,
            FrameworkEditionOrder> {

  @Override
  default KeptList<
          FrameworkEditionId,
          FrameworkEdition,
          FrameworkScope,
          FrameworkFilter,
          FrameworkEditionOrder>
      keptList() {
    return KeptList.of(
            frameworkEditions(),
            slug -> QualityFixtures.anEdition(slug.value()),
            () -> QualityFixtures.aFullEdition("every-field"))
        .listed(new FrameworkScope.Everywhere(), FrameworkFilter.ANY, FrameworkEditionOrder.NUMBER);
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

  @Override
  default FrameworkEdition putAt(FrameworkScope scope, int identity, int place) {
    return saved(save(minimal(identity).toBuilder().number(place).build()));
  }

  @Test
  default void standInTheOrderOfTheirNumbersAndIdentities() {
    FrameworkEdition tenth = putAt(scope(), 2, 10);
    FrameworkEdition second = putAt(scope(), 9, 2);
    FrameworkEdition first = putAt(scope(), 12, 1);
    FrameworkEdition secondToo = putAt(scope(), 11, 2);
    assertList().isExactlyBothWays(first, second, secondToo, tenth);
  }

  @Test
  default void partsKeepTheirOrderOnEveryPage() {
    FrameworkEdition full = saved(save(full()));
    assertList().isExactly(full);
  }

  @Test
  default void canBeFilteredByWhetherTheyAreAnExample() {
    FrameworkEdition example = saved(save(full()));
    FrameworkEdition other = saved(save(minimal()));
    assertList().where(new FrameworkFilter(true, null)).isExactly(example);
    assertList().where(new FrameworkFilter(false, null)).isExactly(other);
    assertList().where(new FrameworkFilter(null, null)).isExactlyBothWays(other, example);
  }
}
