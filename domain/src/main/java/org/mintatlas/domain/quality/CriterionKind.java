package org.mintatlas.domain.quality;

/** The main criteria that every edition of a framework has, in their order. */
public enum CriterionKind {
  /** What is offered, and how (Angebot). */
  OFFER,
  /** What it is done with (Ressourcen). */
  RESOURCES,
  /** What comes of it (Ergebnisse). */
  RESULTS
}
