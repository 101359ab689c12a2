package org.mintatlas.web.document;

import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.error.ErrorPolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents that are known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

  @Bean
  Documents documents(DocumentProperties properties) {
    return new Documents(properties.documentMode(), properties.cacheCharacters());
  }

  /** Strangers who may not explore the schema are not told of it by errors either. */
  @Bean
  ErrorPolicy errorPolicy(DocumentProperties properties) {
    return properties.documentMode().exploring()
        ? ErrorPolicy.DEFAULT
        : ErrorPolicy.DEFAULT.withoutSuggestions();
  }
}
