package org.mintatlas.domain.organisation;

/** What an organisation is. It can be several at once. */
public enum OrganisationKind {
  /** Schule. */
  SCHOOL,
  /** Kindertagesstätte. */
  KITA,
  /** Hochschule. */
  UNIVERSITY,
  /** Forschungsinstitut. */
  RESEARCH_INSTITUTE,
  /** Unternehmen. */
  COMPANY,
  /** Kammer. */
  CHAMBER,
  /** Arbeitgeberverband. */
  EMPLOYER_ASSOCIATION,
  /** Stiftung. */
  FOUNDATION,
  /** Verein. */
  ASSOCIATION,
  /** Museum oder Science-Center. */
  MUSEUM,
  /** Bibliothek. */
  LIBRARY,
  /** Stadt, Gemeinde oder Kreis. */
  MUNICIPALITY,
  /** Behörde. */
  AUTHORITY,
  /** Agentur für Arbeit. */
  EMPLOYMENT_AGENCY,
  /** Schülerlabor. */
  STUDENT_LAB,
  /** Anderes. */
  OTHER
}
