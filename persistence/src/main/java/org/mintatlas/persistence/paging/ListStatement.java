package org.mintatlas.persistence.paging;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/**
 * A statement whose named parameters are looked for once; what is left for each call is to bind.
 */
final class ListStatement {
  private final Sql sql;
  private final ParsedSql parameters;
  private final boolean plannedAnew;

  /**
   * @param plannedAnew whether the best plan depends on the values, so that the database shall not
   *     keep one
   */
  ListStatement(String named, boolean plannedAnew) {
    parameters = NamedParameterUtils.parseSqlStatement(named);
    sql = Sql.composed(NamedParameterUtils.substituteNamedParameters(parameters, null));
    this.plannedAnew = plannedAnew;
  }

  /** Reads what it finds for the values. */
  void query(Statements jdbc, Map<String, Object> values, RowCallbackHandler rows) {
    @Nullable Object[] bound =
        NamedParameterUtils.buildValueArray(parameters, new MapSqlParameterSource(values), null);
    jdbc.query(
        sql,
        statement -> {
          if (plannedAnew) {
            planAnew(statement);
          }
          for (int i = 0; i < bound.length; i++) {
            StatementCreatorUtils.setParameterValue(
                statement, i + 1, SqlTypeValue.TYPE_UNKNOWN, bound[i]);
          }
        },
        rows);
  }

  private static void planAnew(PreparedStatement statement) throws SQLException {
    if (statement.isWrapperFor(PGStatement.class)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
  }
}
