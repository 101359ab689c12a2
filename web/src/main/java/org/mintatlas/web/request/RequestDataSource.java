package org.mintatlas.web.request;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/**
 * A data source whose statements are those of the {@link RunningRequest} of their thread. It closes
 * what it wraps.
 */
public final class RequestDataSource extends ProxyDataSource {

  public RequestDataSource(DataSource pool) {
    super(pool);
    addListener(new Statements());
  }

  @Override
  public Connection getConnection() throws SQLException {
    RunningRequest request = RunningRequest.current().orElse(null);
    if (request == null) {
      return super.getConnection();
    }
    request.refuseWhenStopped();
    if (request.isWithoutConnection()) {
      throw new SQLTransientConnectionException("there was none a moment ago");
    }
    try {
      return super.getConnection();
    } catch (SQLTransientConnectionException e) {
      request.gotNoConnection();
      throw e;
    }
  }

  private static final class Statements implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      RunningRequest.current().ifPresent(request -> request.begins(execution.getStatement()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      RunningRequest.current().ifPresent(RunningRequest::ended);
    }
  }
}
