package org.mintatlas.testkit;

/** The ports of an adapter that is put to the test. */
public interface AdapterAtlas extends StoredThings {

  /** Counts what an action sends; {@link StatementCount#NONE} for ports that send nothing. */
  StatementCount statements();
}
