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
    if (!isUsual(value)) {
      check(value);
    }
  }

  /**
   * Most are a host and a plain path, and need no parser, which costs more than all other checks.
   */
  private static boolean isUsual(String value) {
    int host = value.startsWith("https://") ? 8 : value.startsWith("http://") ? 7 : -1;
    if (host < 0) {
      return false;
    }
    int end = value.indexOf('/', host);
    int hostEnd = end < 0 ? value.length() : end;
    char before = '.';
    int label = host;
    for (int i = host; i < hostEnd; i++) {
      char c = value.charAt(i);
      boolean between = c == '.' || c == '-';
      if (!isAlphanumeric(between ? before : c)) {
        return false;
      }
      label = c == '.' ? i + 1 : label;
      before = c;
    }
    if (!isAlphanumeric(before) || value.charAt(label) <= '9') {
      return false;
    }
    for (int i = hostEnd; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isAlphanumeric(c) && "/-._~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static void check(String value) {
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
