package org.mintatlas.application.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;

/** All enquiries. Their lists are for those who answer them, and for nobody else. */
public interface Enquiries
    extends ListedStore<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder> {
  /** What holds among them. */
  Integrity<Enquiry> INTEGRITY =
      Integrity.<Enquiry>none()
          .refersTo(Referent.REGION, Enquiry::region)
          .refersTo(Referent.INITIATIVE, Enquiry::initiative)
          .unique(UniqueRule.ENQUIRY_CODE, Enquiry::codeHash);

  /** The one of whose code this is the hash; empty when there is none. */
  Optional<Enquiry> byCodeHash(String hash);

  /**
   * Erases what is personal in some of those that were closed long ago, the longest ago first. Of
   * two who do so at once neither waits for the other.
   *
   * @param before closed before this day
   * @param most at most so many, at least 1
   * @return how many
   */
  int forget(LocalDate before, int most);
}
