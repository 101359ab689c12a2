package org.mintatlas.persistence.storing;

import java.util.Objects;
import java.util.function.Supplier;
import org.mintatlas.application.storing.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/** Transactions of the database, which all adapters here take part in. */
public final class SpringTransactions implements Transactions {
  private final PlatformTransactionManager manager;

  /** Those of this manager. */
  public SpringTransactions(PlatformTransactionManager manager) {
    this.manager = manager;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    TransactionStatus transaction = manager.getTransaction(TransactionDefinition.withDefaults());
    T done;
    try {
      done = Objects.requireNonNull(work.get());
    } catch (RuntimeException | Error failure) {
      undo(transaction, failure);
      throw failure;
    }
    try {
      manager.commit(transaction);
    } catch (UnexpectedRollbackException e) {
      throw new IllegalStateException("A part of the transaction failed", e);
    }
    return done;
  }

  /** Where the connection broke off nothing can be undone, and what failed is still the reason. */
  private void undo(TransactionStatus transaction, Throwable failure) {
    try {
      manager.rollback(transaction);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
