package org.mintatlas.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the running program can be opened on this machine. */
@Component
record Addresses(
    ServerProperties server,
    ObjectProvider<ManagementServerProperties> management,
    ObjectProvider<WebEndpointProperties> endpoints,
    Environment environment) {

  String ofApi(String path) {
    return of(
        Ssl.isEnabled(server.getSsl()),
        server.getAddress(),
        environment.getRequiredProperty("local.server.port", Integer.class),
        Objects.requireNonNullElse(server.getServlet().getContextPath(), "") + path);
  }

  /** The metrics, where there is a port for them. */
  Optional<String> ofMetrics() {
    Integer port = environment.getProperty("local.management.port", Integer.class);
    Integer own = environment.getProperty("local.server.port", Integer.class);
    return port == null || port.equals(own)
        ? Optional.empty()
        : Optional.of(ofMetrics(management.getObject(), endpoints.getObject(), port));
  }

  private static String ofMetrics(
      ManagementServerProperties management, WebEndpointProperties endpoints, int port) {
    return of(
        Ssl.isEnabled(management.getSsl()),
        management.getAddress(),
        port,
        management.getBasePath() + endpoints.getBasePath() + "/prometheus");
  }

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
