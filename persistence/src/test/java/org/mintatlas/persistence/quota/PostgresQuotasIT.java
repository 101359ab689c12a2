package org.mintatlas.persistence.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.testkit.quota.QuotasContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresQuotasIT extends PostgresAtlas implements QuotasContract {
  private static final byte[] KEY = {1, 2, 3};

  private final JdbcClient jdbc = bean(JdbcClient.class);

  @BeforeEach
  void forgetEverybody() {
    jdbc.sql("delete from quota").update();
  }

  @Override
  public Quotas quotas() {
    return new PostgresQuotas(bean(Statements.class), POLICY, KEY);
  }

  @Override
  public void pass(Duration time) {
    jdbc.sql("update quota set counted_at = counted_at - :seconds * interval '1 s'")
        .param("seconds", time.toSeconds())
        .update();
  }

  @Test
  void areCountedTogetherByAllWhoShareTheDatabase() {
    Quotas one = quotas();
    Quotas other = quotas();
    assertThat(one.take("a", 600).granted()).isTrue();
    assertThat(other.take("a", 600).granted()).isFalse();
    assertThat(other.take("a", 400).granted()).isTrue();
  }

  @Test
  void areKeptUnderNamesThatNobodyFindsWithoutTheKey() {
    quotas().take("192.0.2.1", 1);
    new PostgresQuotas(bean(Statements.class), POLICY, new byte[] {4}).take("192.0.2.1", 1);
    assertThat(jdbc.sql("select client from quota").query(byte[].class).list())
        .hasSize(2)
        .allMatch(name -> name.length == 32);
  }

  @Test
  void areForgottenWhenTheyAreFullAgain() {
    Quotas quotas = quotas();
    quotas.take("gone", 1);
    pass(POLICY.window().plusHours(1));
    for (int i = 0; i < 1000; i++) {
      quotas.take("here", 1);
    }
    assertThat(jdbc.sql("select count(*) from quota").query(Long.class).single()).isEqualTo(1);
  }
}
