package org.mintatlas.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.mintatlas.web.store.OnDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers: asked on a connection of its own, so that requests that use up the
 * pool do not make the program look ill.
 */
@Conditional(OnDatabase.class)
@Component
record DatabaseHealthIndicator(Database database) implements HealthIndicator {
  private static final int PATIENCE_SECONDS = 2;

  @Override
  public Health health() {
    try (Connection connection = database.address().connect()) {
      return connection.isValid(PATIENCE_SECONDS) ? Health.up().build() : Health.down().build();
    } catch (SQLException e) {
      return Health.down().build();
    }
  }
}
