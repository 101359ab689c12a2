package org.mintatlas.application.storing;

import java.util.function.Supplier;

/** Lets several changes be one: all of them are stored, or none. */
public interface Transactions {

  /**
   * Does something whose changes are stored together, once it is done. It sees its own changes.
   * Inside of another transaction it is a part of that, and undone with it. A transaction in which
   * a part failed is undone as a whole; a refusal is no failure, and the work can go on after it.
   *
   * @return what the work gives, never null
   * @throws RuntimeException what the work throws; then nothing that it changed is stored
   * @throws NullPointerException when the work gives null; then nothing that it changed is stored
   * @throws IllegalStateException when the work went on after a failed part; then nothing that it
   *     changed is stored
   */
  <T> T inTransaction(Supplier<T> work);
}
