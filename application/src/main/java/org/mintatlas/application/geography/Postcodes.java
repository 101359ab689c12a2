package org.mintatlas.application.geography;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;

/** All postcodes of Germany. */
public interface Postcodes {

  /** Adds postcodes, or replaces those with the same code. */
  void saveAll(Collection<Postcode> postcodes);

  /** The postcodes with these codes; a code that nobody knows has no entry. */
  Map<PostalCode, Postcode> byCodes(Set<PostalCode> codes);

  /** How many there are. */
  long count();
}
