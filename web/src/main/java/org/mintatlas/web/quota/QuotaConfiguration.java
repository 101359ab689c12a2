package org.mintatlas.web.quota;

import io.github.bucket4j.TimeMeter;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.persistence.quota.PostgresQuotas;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.store.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store of quotas that was chosen. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuotaProperties.class)
class QuotaConfiguration {
  private static final int PATIENCE_SECONDS = 1;

  /** None when nobody counts. */
  @Bean
  @Nullable Quotas quotas(
      QuotaProperties properties, ObjectProvider<DataSource> database, Secrets secrets) {
    QuotaPolicy policy = properties.policy();
    return switch (properties.store()) {
      case "memory" -> new Bucket4jQuotas(policy, TimeMeter.SYSTEM_NANOTIME);
      case "database" ->
          new LenientQuotas(
              new PostgresQuotas(impatient(given(database)), policy, secrets.named("quota")));
      default -> null;
    };
  }

  private static DataSource given(ObjectProvider<DataSource> database) {
    return database.getIfAvailable(() -> {
      throw new StartRefused(
          "mintatlas.quota.store is 'database', but mintatlas.store is 'memory': choose memory"
              + " or off for the quotas, or keep everything in a database.");
    });
  }

  /** Counting must not hold up what is counted. */
  private static Statements impatient(DataSource database) {
    JdbcTemplate template = new JdbcTemplate(database);
    template.setQueryTimeout(PATIENCE_SECONDS);
    return new Statements(template);
  }

  @Bean
  QuotaHeaders quotaHeaders(QuotaProperties properties) {
    return new QuotaHeaders(properties.policy());
  }
}
