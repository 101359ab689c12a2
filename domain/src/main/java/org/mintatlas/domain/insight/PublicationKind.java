package org.mintatlas.domain.insight;

/** What a publication is. */
public enum PublicationKind {
  /** A brochure (Broschüre). */
  BROCHURE,
  /** A guide for practice (Handreichung, Leitfaden). */
  GUIDE,
  /** A report (Bericht, Studie). */
  REPORT,
  /** An article (Artikel). */
  ARTICLE
}
