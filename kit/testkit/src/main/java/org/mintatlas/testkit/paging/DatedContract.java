package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;

/** What every store promises whose lists are sorted by nothing but a date. */
public interface DatedContract<
        I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
    extends StoredListContract<I, A, S, F, O>, ScopedContract<S, F, O, A> {

  /** The same element at another date, of which some know the year only. */
  A at(PartialDate date, A element);

  /** Stores an element that stands under the scope, with the identity of a number from 0 to 15. */
  default A put(S scope, int identity, String date) {
    return saved(save(at(PartialDate.parse(date), minimal(scope, identity))));
  }

  @Override
  default A putAt(S scope, int identity, int place) {
    return put(scope, identity, String.valueOf(2000 + place));
  }
}
