package org.mintatlas.testkit.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.code.SecretCode;

/** Valid enquiries in one call. Nobody here is real. */
public final class EnquiryFixtures {
  private EnquiryFixtures() {}

  /** A code that nobody else has. */
  public static SecretCode aCode() {
    return SecretCode.by(UUID.randomUUID(), UUID.randomUUID());
  }

  /** One that came in, about nothing in particular, without an address. */
  public static Enquiry anEnquiry(LocalDate received) {
    return Enquiry.builder(
            new EnquiryId(UUID.randomUUID()),
            aCode().hash(),
            received,
            "de",
            "Wie werden wir Region?")
        .build();
  }

  /** One about a region and an initiative, answered and closed. */
  public static Enquiry aClosedEnquiry(LocalDate closed, RegionId region, InitiativeId initiative) {
    return anEnquiry(closed.minusDays(3)).toBuilder()
        .region(region)
        .initiative(initiative)
        .email("fragt@example.org")
        .status(EnquiryStatus.CLOSED)
        .answer("So geht das.")
        .closedOn(closed)
        .build();
  }
}
