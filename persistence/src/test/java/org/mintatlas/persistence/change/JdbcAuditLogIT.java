package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.audit.AuditLogContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAuditLogIT extends PostgresAtlas implements AuditLogContract {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set command = 'Another'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void nothingIsChangedOrTakenAway(String statement) {
    assertThatThrownBy(() -> bean(JdbcClient.class).sql(statement).update())
        .hasMessageContaining("the audit log is only appended to");
  }
}
