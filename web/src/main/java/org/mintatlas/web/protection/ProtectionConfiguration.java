package org.mintatlas.web.protection;

import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the protection in front of everything. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorsProperties.class)
class ProtectionConfiguration {

  @Bean
  FilterRegistrationBean<OtherOrigins> otherOrigins(CorsProperties cors) {
    FilterRegistrationBean<OtherOrigins> filter =
        new FilterRegistrationBean<>(new OtherOrigins(cors.allowedOrigins()));
    filter.addUrlPatterns("/graphql");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    filter.setEnabled(!cors.allowedOrigins().isEmpty());
    return filter;
  }

  /** The server's page for requests that it cannot read would be HTML of its own. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> silentErrors() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            for (Valve valve : host.getPipeline().getValves()) {
              if (valve instanceof ErrorReportValve) {
                host.getPipeline().removeValve(valve);
              }
            }
            host.setErrorReportValveClass(SilentErrors.class.getName());
          }
        });
  }
}
