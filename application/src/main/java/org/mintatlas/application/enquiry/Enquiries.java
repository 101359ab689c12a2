package org.mintatlas.application.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.shared.Require;

/** All enquiries. Their lists are for those who answer them, and for nobody else. */
public interface Enquiries
    extends ListedStore<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder> {
  /** What holds among them. */
  Integrity<Enquiry> INTEGRITY =
      Integrity.<Enquiry>none()
          .refersTo(Referent.REGION, Enquiry::region)
          .refersTo(Referent.INITIATIVE, Enquiry::initiative)
          .unique(UniqueRule.ENQUIRY_CODE, Enquiry::codeHash);

  /** The one of whose code, or of one more, this is the hash; empty when there is none. */
  Optional<Enquiry> byCodeHash(String hash);

  /**
   * Lets one be found by one more code; those before stay good.
   *
   * @param enquiry one that there is
   * @param hash the hash of the code, which no other enquiry has
   */
  void addCode(EnquiryId enquiry, String hash);

  /**
   * Erases what is personal in some of those that were closed long ago, the longest ago first. Of
   * two who do so at once neither waits for the other.
   *
   * @param before closed before this day
   * @param most at most so many, at least 1
   * @return what was forgotten, in any order
   */
  List<Forgotten> forget(LocalDate before, int most);

  /**
   * One of which nothing personal is left.
   *
   * @param id its identity
   * @param version the version that came of it
   * @param email whether there was an address
   * @param answer whether there was an answer
   */
  record Forgotten(EnquiryId id, long version, boolean email, boolean answer) {
    public Forgotten {
      Require.given("id", id);
      Require.version(version);
    }
  }
}
