package org.mintatlas.persistence;

import org.mintatlas.application.Ports;
import org.mintatlas.testkit.AdapterAtlas;
import org.mintatlas.testkit.StatementCount;
import org.springframework.context.ApplicationContext;

/** All collections on PostgreSQL, empty when a test begins: the answers that contracts ask for. */
public abstract class PostgresAtlas implements AdapterAtlas {
  private final ApplicationContext context = PersistenceContext.empty();

  /** Some bean of this ring. */
  protected final <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public final Ports ports() {
    return bean(Ports.class);
  }

  @Override
  public final StatementCount statements() {
    return action -> PersistenceContext.statements().of(action).size();
  }
}
