package org.mintatlas.domain.quality;

import java.util.List;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/**
 * A main criterion (Hauptkriterium) and what it is made of.
 *
 * @param kind which one it is
 * @param name its name
 * @param parts its sub-criteria, 1 to 30, in their order
 */
public record MainCriterion(CriterionKind kind, Wording name, List<SubCriterion> parts) {
  private static final int MOST_PARTS = 30;

  /**
   * @throws InvalidValueException when there are no parts or too many
   */
  public MainCriterion {
    Require.given("kind", kind, "name", name);
    parts = Require.list("parts", parts);
    Require.between("sub-criteria", parts.size(), 1, MOST_PARTS);
  }
}
