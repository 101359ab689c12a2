package org.mintatlas.application.enquiry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What an enquiry must be like.
 *
 * @param statuses stands at one of these; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record EnquiryFilter(Set<EnquiryStatus> statuses, @Nullable Picked picked)
    implements Picking {
  /** Any enquiry. */
  public static final EnquiryFilter ANY = new EnquiryFilter(Set.of(), null);

  /** Keeps a copy. */
  public EnquiryFilter {
    statuses = Require.enumSet("statuses", EnquiryStatus.class, statuses);
  }

  /** Whether an enquiry is like that. */
  public boolean matches(Enquiry enquiry) {
    return Wanted.oneOf(statuses, enquiry.status());
  }

  /** Starts one from this one, to change some of it. */
  public EnquiryFilterBuilder toBuilder() {
    return EnquiryFilterBuilder.of(this);
  }
}
