package org.mintatlas.memory.geography;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.memory.storing.TakingTurns;

public final class InMemoryPostcodes extends TakingTurns implements Postcodes {
  private final Map<PostalCode, Postcode> stored = new HashMap<>();

  @Override
  public void saveAll(Collection<Postcode> postcodes) {
    turn().take(() -> add(postcodes));
  }

  private synchronized void add(Collection<Postcode> postcodes) {
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

  @Override
  public synchronized Ending begin() {
    Map<PostalCode, Postcode> before = Map.copyOf(stored);
    return () -> putBack(before);
  }

  private synchronized void putBack(Map<PostalCode, Postcode> before) {
    stored.clear();
    stored.putAll(before);
  }
}
