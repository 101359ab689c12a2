package org.mintatlas.web.graphiql;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own GraphiQL page at {@code /graphiql}; the page is {@code static/graphiql}, its
 * libraries come from jars. Spring's built-in GraphiQL stays off, because it loads from a CDN.
 */
@Configuration(proxyBeanMethods = false)
public class GraphiqlPage implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    views.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    views.addRedirectViewController("/graphiql/", "/graphiql");
    views.addRedirectViewController("/", "/graphiql");
  }
}
