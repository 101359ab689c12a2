package org.mintatlas.application.geography;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;

/** Postcodes in memory. */
public final class InMemoryPostcodes implements Postcodes {
  private final Map<PostalCode, Postcode> stored = new HashMap<>();

  @Override
  public synchronized void saveAll(Collection<Postcode> postcodes) {
    postcodes.forEach(postcode -> stored.put(postcode.code(), postcode));
  }

  @Override
  public synchronized Map<PostalCode, Postcode> byCodes(Set<PostalCode> codes) {
    Map<PostalCode, Postcode> found = new HashMap<>(stored);
    found.keySet().retainAll(codes);
    return found;
  }

  @Override
  public synchronized long count() {
    return stored.size();
  }
}
