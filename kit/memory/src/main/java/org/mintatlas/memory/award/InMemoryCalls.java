package org.mintatlas.memory.award;

import java.util.Optional;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryCalls
    extends InMemoryLists<CallId, Call, CallScope, CallFilter, CallOrder> implements Calls {
  /**
   * Calls refer to what these collections hold.
   *
   * @param applications those of which winners can tell; they refer to calls themselves
   */
  public InMemoryCalls(
      Awards awards, Bodies bodies, Persons persons, Regions regions, Applications applications) {
    super(
        Calls.INTEGRITY,
        filter -> filter.matching(awards),
        (scope, order) -> Sorting.numbers(order == CallOrder.YEAR_DESC, Call::year));
    knows(Referent.AWARD, awards::byIds);
    knows(Referent.BODY, bodies::byIds);
    knows(Referent.PERSON, persons::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.APPLICATION, applications::byIds);
  }

  @Override
  public Optional<Call> byYear(AwardId award, int year) {
    return all().filter(call -> call.award().equals(award) && call.year() == year).findFirst();
  }

  @Override
  protected boolean isIn(CallScope scope, Call call) {
    return switch (scope) {
      case CallScope.Everywhere() -> true;
      case CallScope.OfAward(var award) -> call.award().equals(award);
    };
  }
}
