package org.mintatlas.web.store;

import java.util.List;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is kept.
 *
 * @param store {@code database}, or {@code memory} for trying out: nothing is installed or started,
 *     and everything is forgotten when the program stops
 */
@ConfigurationProperties("mintatlas")
record StoreProperties(@DefaultValue("database") String store) {

  StoreProperties {
    Choices.oneOf("mintatlas.store", store, List.of("database", "memory"));
  }
}
