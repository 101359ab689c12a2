package org.mintatlas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.store.StoreProperties;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Leaves out what Spring Boot would set up by itself and this program has no use for: each costs
 * time at the start. Where everything is kept in memory, that is also all of a database. It comes
 * first, so that the others need not look for classes in vain.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusedAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final String BOOT = "org.springframework.boot.";

  static final List<String> NEVER =
      List.of(
          // The endpoint is ours: see org.mintatlas.web.http.
          "graphql.autoconfigure.servlet.",
          // Its spans and meters would name every field; ours are in observation and tracing.
          "micrometer.observation.autoconfigure.ObservationAutoConfiguration",
          "graphql.autoconfigure.observation.",
          // Repositories as data fetchers, and other transports.
          "graphql.autoconfigure.data.",
          "graphql.autoconfigure.reactive.",
          "graphql.autoconfigure.rsocket.",
          "graphql.autoconfigure.security.",
          // Nobody sends pages, sorts or entities as parameters of Spring Data.
          "data.autoconfigure.",
          // Nobody writes aspects, and nothing follows a request from thread to thread.
          "autoconfigure.aop.",
          "reactor.autoconfigure.",
          // Health and metrics are all that is told of the inside.
          "actuate.autoconfigure.audit.",
          "actuate.autoconfigure.beans.",
          "actuate.autoconfigure.condition.",
          "actuate.autoconfigure.context.",
          "actuate.autoconfigure.endpoint.jmx.",
          "actuate.autoconfigure.env.",
          "actuate.autoconfigure.info.",
          "actuate.autoconfigure.logging.",
          "actuate.autoconfigure.management.",
          "actuate.autoconfigure.sbom.",
          "actuate.autoconfigure.scheduling.",
          "actuate.autoconfigure.startup.",
          "actuate.autoconfigure.web.exchanges.",
          "actuate.autoconfigure.web.mappings.",
          "autoconfigure.admin.",
          "autoconfigure.info.",
          "autoconfigure.jmx.");

  static final List<String> OF_A_DATABASE =
      List.of("data.", "flyway.", "hibernate.", "jdbc.", "persistence.", "transaction.");

  /** What it counts without the beans of Tomcat are sessions, of which there are none. */
  static final String TOMCAT_METRICS = "tomcat.autoconfigure.metrics.";

  private boolean inMemory;
  private boolean tomcatBeans;

  @Override
  public void setEnvironment(Environment environment) {
    inMemory = StoreProperties.inMemory(environment);
    tomcatBeans =
        environment.getProperty("server.tomcat.mbeanregistry.enabled", Boolean.class, false);
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] wanted = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      String name = classes[i];
      // What another filter left out has no name.
      wanted[i] =
          name == null
              || (isUsed(name, inMemory) && (tomcatBeans || !begins(name, TOMCAT_METRICS)));
    }
    return wanted;
  }

  static boolean isUsed(String name, boolean inMemory) {
    return NEVER.stream().noneMatch(beginning -> begins(name, beginning))
        && !(inMemory && OF_A_DATABASE.stream().anyMatch(beginning -> begins(name, beginning)));
  }

  static boolean begins(String name, String beginning) {
    return name.startsWith(beginning, BOOT.length());
  }
}
