package org.mintatlas.web.database;

import org.mintatlas.web.store.Early;
import org.mintatlas.web.store.StoreProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the database while Spring still reads its own configuration.
 *
 * <p>The main class adds it; a test that starts a context without it gets its database when the
 * bean is made, which is when the properties of the test are known.
 */
public final class EarlyDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String BEAN = "earlyDatabase";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (StoreProperties.inMemory(context.getEnvironment())) {
      return;
    }
    DatabaseProperties properties =
        Binder.get(context.getEnvironment())
            .bindOrCreate("mintatlas.database", DatabaseProperties.class);
    Early<Database> database = Early.begin("database", () -> Database.open(properties));
    context.getBeanFactory().registerSingleton(BEAN, database);
    // For a start that fails before there is a bean to close; runs after the contexts are closed.
    SpringApplication.getShutdownHandlers()
        .add(() -> database.awaitIfMade().ifPresent(Database::close));
  }
}
