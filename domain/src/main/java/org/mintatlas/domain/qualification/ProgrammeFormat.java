package org.mintatlas.domain.qualification;

/** How a programme qualifies. */
public enum ProgrammeFormat {
  /** Trains people who then train others in their regions. */
  TRAIN_THE_TRAINER,
  /** Meetings in person and learning over the net take turns. */
  BLENDED_LEARNING,
  /** A series of workshops. */
  WORKSHOP_SERIES,
  /** A round of funding in which the funded are supported. */
  FUNDING_ROUND
}
