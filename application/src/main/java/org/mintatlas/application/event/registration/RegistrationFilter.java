package org.mintatlas.application.event.registration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a registration must be like. Conditions add up; within a set any one will do.
 *
 * @param statuses stands at one of these; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record RegistrationFilter(Set<RegistrationStatus> statuses, @Nullable Picked picked)
    implements Picking {
  /** Any registration. */
  public static final RegistrationFilter ANY = new RegistrationFilter(Set.of(), null);

  /** Keeps a copy. */
  public RegistrationFilter {
    statuses = Require.enumSet("statuses", RegistrationStatus.class, statuses);
  }

  /** Whether a registration is like that. */
  public boolean matches(Registration registration) {
    return Wanted.oneOf(statuses, registration.status());
  }

  /** Starts one from this one, to change some of it. */
  public RegistrationFilterBuilder toBuilder() {
    return RegistrationFilterBuilder.of(this);
  }
}
