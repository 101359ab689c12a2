package org.mintatlas.domain.initiative;

/** How often a project comes back. What happens only once is an event, not a project. */
public enum Recurrence {
  /** All year round, or every week or month. */
  REGULAR,
  /** Once a year. */
  YEARLY,
  /** Several times without a rule. */
  IRREGULAR_MULTIPLE
}
