package org.mintatlas.web.store;

import java.util.List;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Where everything is kept.
 *
 * @param store {@code database}, or {@code memory} for trying out: nothing is installed or started,
 *     and everything is forgotten when the program stops
 */
@ConfigurationProperties("mintatlas")
public record StoreProperties(@DefaultValue(DATABASE) String store) {
  private static final String SETTING = "mintatlas.store";
  private static final String DATABASE = "database";
  private static final String MEMORY = "memory";

  public StoreProperties {
    Choices.oneOf(SETTING, store, List.of(DATABASE, MEMORY));
  }

  /** Whether everything is kept in memory; asked before there are any beans. */
  public static boolean inMemory(Environment environment) {
    return MEMORY.equals(environment.getProperty(SETTING));
  }
}
