package org.mintatlas.domain.shared;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An absolute address on the web: {@code http} or {@code https} with a host, up to 2,000
 * characters.
 */
public record WebAddress(String value) {
  private static final Rule NO_HOST =
      new Rule(
          "shared.no-host",
          "needs http:// or https:// and a host",
          "braucht http:// oder https:// und einen Host");
  private static final Rule ADDRESS_FORM =
      new Rule(
          "shared.address-form",
          "is not a well-formed address",
          "ist keine richtig geschriebene Adresse");

  /**
   * @throws InvalidValueException when it is no such address
   */
  public WebAddress {
    value = Require.text("web address", value, 2000);
    try {
      URI uri = new URI(value);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (!web || uri.getHost() == null) {
        throw NO_HOST.broken("web address", value);
      }
    } catch (URISyntaxException e) {
      throw ADDRESS_FORM.broken("web address", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
