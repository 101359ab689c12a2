package org.mintatlas.persistence.storing;

import java.util.Objects;
import java.util.function.Supplier;
import org.mintatlas.application.storing.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the database, which all adapters here take part in. */
public final class SpringTransactions implements Transactions {
  private final TransactionTemplate transaction;

  /** Those of this manager. */
  public SpringTransactions(PlatformTransactionManager manager) {
    transaction = new TransactionTemplate(manager);
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    try {
      return transaction.execute(status -> Objects.requireNonNull(work.get()));
    } catch (UnexpectedRollbackException e) {
      throw new IllegalStateException("A part of the transaction failed", e);
    }
  }
}
