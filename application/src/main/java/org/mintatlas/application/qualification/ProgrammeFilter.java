package org.mintatlas.application.qualification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a programme must be like. Conditions add up; within a set any one will do.
 *
 * @param formats has one of these formats; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record ProgrammeFilter(
    Set<ProgrammeFormat> formats,
    @Nullable String nameContains,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Worded, Picking {

  /** Any programme. */
  public static final ProgrammeFilter ANY = new ProgrammeFilter(Set.of(), null, null, null);

  /** Keeps a copy. */
  public ProgrammeFilter {
    formats = Require.set("formats", formats);
  }

  /** Whether a programme is like that. */
  public boolean matches(Programme programme) {
    return Wanted.oneOf(formats, programme.format())
        && Wanted.inName(nameContains, programme.name())
        && isFound(programme);
  }

  /** Starts one from this one, to change some of it. */
  public ProgrammeFilterBuilder toBuilder() {
    return ProgrammeFilterBuilder.of(this);
  }
}
