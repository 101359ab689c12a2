package org.mintatlas.web.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

  private CompletableFuture<Database> start = new CompletableFuture<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (StoreProperties.inMemory(context.getEnvironment())) {
      return;
    }
    DatabaseProperties properties =
        Binder.get(context.getEnvironment())
            .bindOrCreate("mintatlas.database", DatabaseProperties.class);
    start =
        CompletableFuture.supplyAsync(
            () -> Database.open(properties), Thread.ofPlatform().name("database")::start);
    context.getBeanFactory().registerSingleton("earlyDatabase", this);
    // For a start that fails before there is a bean to close; runs after the contexts are closed.
    SpringApplication.getShutdownHandlers().add(this::close);
  }

  Database await() {
    try {
      return start.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void close() {
    if (!start.handle((database, failure) -> failure != null).join()) {
      start.join().close();
    }
  }
}
