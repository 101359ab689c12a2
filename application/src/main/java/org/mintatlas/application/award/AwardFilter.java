package org.mintatlas.application.award;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.shared.Buildable;

/**
 * What an award must be like.
 *
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param picked is one of these; null means any
 */
@Buildable
public record AwardFilter(@Nullable String nameContains, @Nullable Picked picked)
    implements Picking {
  /** Any award. */
  public static final AwardFilter ANY = new AwardFilter(null, null);

  /** Whether an award is like that. */
  public boolean matches(Award award) {
    return Wanted.inName(nameContains, award.name());
  }

  /** Starts one from this one, to change some of it. */
  public AwardFilterBuilder toBuilder() {
    return AwardFilterBuilder.of(this);
  }
}
