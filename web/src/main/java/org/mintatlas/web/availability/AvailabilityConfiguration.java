package org.mintatlas.web.availability;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what this package does into the web server. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> drainable() {
    return factory -> factory.setProtocol(DrainableProtocol.class.getName());
  }
}
