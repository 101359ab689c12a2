package org.mintatlas.web.request;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stops requests, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestProperties.class)
class RequestConfiguration {

  /** Before the instrumentation that adds to every error what all of them have. */
  @Bean
  @Order(0)
  RequestStops requestStops(RequestProperties properties) {
    return new RequestStops(properties.requestTime());
  }
}
