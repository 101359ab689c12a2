package org.mintatlas.web.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Where everything is kept in memory, Spring Boot must not look for a database by itself. */
final class NoDataSource implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final String DATA_SOURCE =
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";

  private boolean inMemory;

  @Override
  public void setEnvironment(Environment environment) {
    inMemory = environment.getProperty("mintatlas.store", "").equals("memory");
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] wanted = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      wanted[i] = !(inMemory && DATA_SOURCE.equals(classes[i]));
    }
    return wanted;
  }
}
