package org.mintatlas.domain.insight;

/** What a publication is. */
public enum PublicationKind {
  /** A brochure (Broschüre). */
  BROCHURE,
  /** Help for those who run something (Handreichung). */
  HANDOUT,
  /** A report (Bericht, Studie). */
  REPORT,
  /** An article (Artikel). */
  ARTICLE
}
