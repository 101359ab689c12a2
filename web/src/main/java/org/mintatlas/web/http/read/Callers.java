package org.mintatlas.web.http.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.mintatlas.graphql.request.Caller;

/** Tells anonymous callers apart by their network address. */
public final class Callers {
  /** A customer's line has this much of an IPv6 address for itself, and chooses the rest. */
  private static final int NETWORK_BYTES = 8;

  private Callers() {}

  /** Who asks from an address. */
  public static Caller at(String address) {
    return new Caller(key(address), true);
  }

  private static String key(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address line
          ? HexFormat.of().formatHex(Arrays.copyOf(line.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException e) {
      return address; // a proxy may give a name instead
    }
  }
}
