package org.mintatlas.application.enquiry;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * Use case: whoever answers enquiries looks at them, and whoever has the code of one at what came
 * of it.
 */
public record BrowseEnquiries(Enquiries enquiries) implements PrivateReading.Restricted {
  /** All that people asked. */
  public static final PrivateReading<EnquiryScope> ALL =
      new PrivateReading<>("all enquiries", Access.programme());

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(ALL);
  }

  /**
   * The one of which this is the code; empty when it is the code of none, or no code at all.
   *
   * @param code as somebody wrote it
   */
  public Optional<Enquiry> byCode(String code) {
    return enquiries.byCodeHash(SecretCode.hashOf(code));
  }
}
