package org.mintatlas.application.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;

/** All calls of awards. */
public interface Calls extends ListedStore<CallId, Call, CallScope, CallFilter, CallOrder> {
  /** What holds among them. */
  Integrity<Call> INTEGRITY =
      Integrity.<Call>none()
          .refersTo(Referent.AWARD, Call::award)
          .refersTo(Referent.BODY, Call::jury)
          .refersToAll(Referent.PERSON, Call::jurors)
          .refersToAll(
              Referent.REGION,
              call ->
                  call.winners().stream()
                      .flatMap(winner -> Stream.ofNullable(winner.region()))
                      .toList())
          .refersToAll(
              Referent.APPLICATION,
              call ->
                  call.winners().stream()
                      .flatMap(winner -> Stream.ofNullable(winner.application()))
                      .toList())
          .unique(UniqueRule.CALL_YEAR, call -> List.of(call.award(), call.year()));

  /** The call of the award in the year; empty when there is none. */
  Optional<Call> byYear(AwardId award, int year);
}
