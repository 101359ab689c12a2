package org.mintatlas.application.dataset.geography;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;

/** Stores districts, their changes and postcodes. */
public final class GeographyWriter {
  private final Districts districts;
  private final Postcodes postcodes;

  /** Stores into these collections. */
  public GeographyWriter(Districts districts, Postcodes postcodes) {
    this.districts = districts;
    this.postcodes = postcodes;
  }

  /** Stores them, in place of what was stored with the same key. */
  public void write(GeographyFacts facts) {
    districts.saveAll(facts.districts());
    districts.saveChanges(facts.changes());
    postcodes.saveAll(facts.postcodes());
  }
}
