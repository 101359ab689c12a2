package org.mintatlas.web.running;

import java.util.Objects;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the program that is being started an empty database. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    PGSimpleDataSource database = TestDatabase.fresh();
    TestPropertyValues.of(
            "mintatlas.shutdown.drain=0s",
            "mintatlas.database.url=" + database.getURL(),
            "mintatlas.database.user=" + Objects.requireNonNull(database.getUser()),
            "mintatlas.database.password=" + Objects.requireNonNullElse(database.getPassword(), ""))
        .applyTo(context);
  }
}
