package org.mintatlas.persistence.offence;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.mintatlas.persistence.statement.Sql;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each method breaks a rule about SQL. */
@SuppressWarnings("all")
public final class SqlOffences {
  private SqlOffences() {}

  /** What only one class may call. */
  public static final class SentAsTheyAre {
    Object client(JdbcClient client, String wanted) {
      return client.sql("select " + wanted);
    }

    Function<String, ?> reference(JdbcClient client) {
      return client::sql;
    }

    Object template(JdbcTemplate template, String wanted) {
      return template.queryForList("select " + wanted);
    }

    int change(JdbcTemplate template, String wanted) {
      return template.update("delete from " + wanted);
    }

    Object named(NamedParameterJdbcTemplate template, String wanted) {
      return template.getJdbcOperations().queryForList("select " + wanted);
    }

    Object entities(EntityManager entities, String wanted) {
      return entities.createQuery("from " + wanted);
    }

    Object rows(EntityManager entities, String wanted) {
      return entities.createNativeQuery("select " + wanted);
    }

    Object session(StatelessSession session, String wanted) {
      return session.createNativeQuery("select " + wanted, Object.class);
    }
  }

  /** What only lists may call. */
  public static final class PutTogether {
    Sql composed(String wanted) {
      return Sql.composed("select " + wanted);
    }
  }
}
