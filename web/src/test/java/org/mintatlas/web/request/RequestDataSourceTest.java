package org.mintatlas.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class RequestDataSourceTest {
  private int asked;

  private final RequestDataSource connections =
      new RequestDataSource(
          new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
              asked++;
              throw new SQLTransientConnectionException("all in use");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
              return getConnection();
            }
          });

  private void ask() {
    assertThatThrownBy(connections::getConnection).isInstanceOf(SQLException.class);
  }

  @Test
  void doesNotWaitAgainForARequestThatGotNone() {
    try (RunningRequest _ = RunningRequest.open()) {
      ask();
      ask();
    }
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void asksAgainForTheNextRequest() {
    try (RunningRequest _ = RunningRequest.open()) {
      ask();
    }
    try (RunningRequest _ = RunningRequest.open()) {
      ask();
    }
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void asksEachTimeOutsideOfRequests() {
    ask();
    ask();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void givesNoneToARequestThatWasStopped() {
    try (RunningRequest request = RunningRequest.open()) {
      request.stop(RunningRequest.Stop.DEADLINE);
      assertThatThrownBy(connections::getConnection).isInstanceOf(RequestStoppedException.class);
    }
    assertThat(asked).isZero();
  }
}
