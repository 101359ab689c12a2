package org.mintatlas.web.protection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the protection in front of everything. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorsProperties.class)
class ProtectionConfiguration {

  @Bean
  Origins origins(CorsProperties cors) {
    return new Origins(cors);
  }

  @Bean
  FilterRegistrationBean<Origins> otherOrigins(Origins origins) {
    FilterRegistrationBean<Origins> filter = new FilterRegistrationBean<>(origins);
    filter.setUrlPatterns(Origins.PATHS);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }
}
