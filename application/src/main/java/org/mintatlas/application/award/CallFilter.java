package org.mintatlas.application.award;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * What a call must be like. Conditions add up; within a set any one will do.
 *
 * @param years is that of one of these years; empty means any
 * @param statuses is in one of these states; empty means any
 * @param awards is one of an award that has one of these slugs, or had it before; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record CallFilter(
    Set<Integer> years, Set<CallStatus> statuses, Set<Slug> awards, @Nullable Picked picked)
    implements Picking {
  /** Any call. */
  public static final CallFilter ANY = new CallFilter(Set.of(), Set.of(), Set.of(), null);

  /** Keeps copies. */
  public CallFilter {
    years = Require.set("years", years);
    statuses = Require.set("statuses", statuses);
    awards = Require.set("awards", awards);
  }

  /** Any call of the year. */
  public static CallFilter ofYear(int year) {
    return ANY.toBuilder().years(Set.of(year)).build();
  }

  /** What is like that; the slugs are looked up once, among these awards. */
  public Predicate<Call> matching(Awards known) {
    return Wanted.<Call, Award, AwardId>bySlugs(
            awards, known::bySlug, Award::id, call -> List.of(call.award()))
        .and(call -> Wanted.oneOf(years, call.year()) && Wanted.oneOf(statuses, call.status()));
  }

  /** Starts one from this one, to change some of it. */
  public CallFilterBuilder toBuilder() {
    return CallFilterBuilder.of(this);
  }
}
