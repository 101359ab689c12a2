package org.mintatlas.application.quality;

import java.util.function.Predicate;
import org.mintatlas.application.paging.InMemoryLists;
import org.mintatlas.application.paging.Sorting;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;

/** Editions of frameworks in memory. */
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
    super(FrameworkEdition::slug);
  }

  @Override
  protected boolean isIn(FrameworkScope scope, FrameworkEdition edition) {
    return switch (scope) {
      case FrameworkScope.Everywhere() -> true;
    };
  }

  @Override
  protected Predicate<FrameworkEdition> matches(FrameworkFilter filter) {
    return edition -> filter.example() == null || filter.example() == edition.example();
  }

  @Override
  public Sorting<FrameworkEdition> sorting(FrameworkScope scope, FrameworkEditionOrder order) {
    return Sorting.numbers(order == FrameworkEditionOrder.NUMBER_DESC, FrameworkEdition::number);
  }
}
