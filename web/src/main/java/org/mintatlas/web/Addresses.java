package org.mintatlas.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the running program can be opened on this machine. */
@Component
class Addresses {
  private final ServerProperties server;
  private final ObjectProvider<ManagementServerProperties> management;
  private final ObjectProvider<WebEndpointProperties> endpoints;
  private final Environment environment;

  Addresses(
      ServerProperties server,
      ObjectProvider<ManagementServerProperties> management,
      ObjectProvider<WebEndpointProperties> endpoints,
      Environment environment) {
    this.server = server;
    this.management = management;
    this.endpoints = endpoints;
    this.environment = environment;
  }

  /** Something on the port of the API. */
  String ofApi(String path) {
    return ListeningAddress.of(
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
    return ListeningAddress.of(
        Ssl.isEnabled(management.getSsl()),
        management.getAddress(),
        port,
        management.getBasePath() + endpoints.getBasePath() + "/prometheus");
  }
}
