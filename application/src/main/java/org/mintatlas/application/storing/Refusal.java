package org.mintatlas.application.storing;

import org.mintatlas.domain.shared.Rule;

/** Why a store does not store something, in words. */
final class Refusal {
  static final Rule STALE =
      new Rule(
          "storing.stale",
          "somebody else changed it at the same time",
          "jemand anders hat es zur selben Zeit geändert");
  static final Rule UNKNOWN =
      new Rule(
          "storing.reference-unknown",
          "it refers to an unknown %s %s",
          "es verweist auf etwas, das es nicht gibt: %s %s");
  static final Rule SLUG_TAKEN =
      new Rule(
          "storing.slug-taken",
          "the slug %s belongs, or belonged, to another one",
          "der Slug %s gehört oder gehörte etwas anderem");
  static final Rule DUPLICATE =
      new Rule(
          "storing.duplicate", "another one has the same %s", "etwas anderes ist darin gleich: %s");
  static final Rule OVERBOOKED =
      new Rule(
          "storing.overbooked",
          "of %s places %s would be taken",
          "von %s Plätzen wären %s vergeben");

  private Refusal() {}
}
