package org.mintatlas.memory.quality;

import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryFrameworkEditions
    extends InMemoryLists<
        FrameworkEditionId,
        FrameworkEdition,
        FrameworkScope,
        FrameworkFilter,
        FrameworkEditionOrder>
    implements FrameworkEditions {

  /** None yet. */
  public InMemoryFrameworkEditions() {
    super(
        Integrity.none(),
        FrameworkEdition::slug,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.numbers(order == FrameworkEditionOrder.NUMBER_DESC, FrameworkEdition::number));
  }

  @Override
  protected boolean isIn(FrameworkScope scope, FrameworkEdition edition) {
    return switch (scope) {
      case FrameworkScope.Everywhere() -> true;
    };
  }
}
