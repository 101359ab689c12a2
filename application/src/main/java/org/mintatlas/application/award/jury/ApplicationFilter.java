package org.mintatlas.application.award.jury;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What an application must be like. Conditions add up; within a set any one will do.
 *
 * @param statuses stands at one of these; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record ApplicationFilter(Set<ApplicationStatus> statuses, @Nullable Picked picked)
    implements Picking {
  /** Any application. */
  public static final ApplicationFilter ANY = new ApplicationFilter(Set.of(), null);

  /** Keeps a copy. */
  public ApplicationFilter {
    statuses = Require.enumSet("statuses", ApplicationStatus.class, statuses);
  }

  /** Whether an application is like that. */
  public boolean matches(Application application) {
    return Wanted.oneOf(statuses, application.status());
  }

  /** Starts one from this one, to change some of it. */
  public ApplicationFilterBuilder toBuilder() {
    return ApplicationFilterBuilder.of(this);
  }
}
