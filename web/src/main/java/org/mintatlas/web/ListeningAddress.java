package org.mintatlas.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Something of this program that listens, as the address that opens it on this machine. */
final class ListeningAddress {
  private ListeningAddress() {}

  /**
   * The address of a path.
   *
   * @param encrypted whether it is HTTPS
   * @param bound where it listens; every address of this machine where there is none
   * @param port the port that it got
   * @param path from the root, such as {@code /atlas/graphql}
   */
  static String of(boolean encrypted, @Nullable InetAddress bound, int port, String path) {
    return UriComponentsBuilder.newInstance()
        .scheme(encrypted ? "https" : "http")
        .host(host(bound))
        .port(port)
        .path(path)
        .build()
        .toUriString();
  }

  /** All addresses are none that could be opened, and one of IPv6 has colons of its own. */
  private static String host(@Nullable InetAddress bound) {
    if (bound == null || bound.isAnyLocalAddress()) {
      return "localhost";
    }
    if (bound instanceof Inet6Address && bound.isLoopbackAddress()) {
      return "[::1]";
    }
    String address = bound.getHostAddress();
    return bound instanceof Inet6Address
        ? String.format(Locale.ROOT, "[%s]", address.replace("%", "%25"))
        : address;
  }
}
