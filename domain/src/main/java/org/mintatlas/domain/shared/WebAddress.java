package org.mintatlas.domain.shared;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An absolute address on the web: {@code http} or {@code https} with a host, up to 2,000
 * characters.
 */
public record WebAddress(String value) {

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
        throw new InvalidValueException(
            "web address", value, "needs http:// or https:// and a host");
      }
    } catch (URISyntaxException e) {
      throw new InvalidValueException("web address", value, "is not a well-formed address");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
