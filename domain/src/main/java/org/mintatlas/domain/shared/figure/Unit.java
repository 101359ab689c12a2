package org.mintatlas.domain.shared.figure;

/**
 * What a figure counts or measures (Einheit). What a unit cannot say, such as "after three rounds",
 * stands in the note of the figure.
 */
public enum Unit {
  /** People (Personen). */
  PEOPLE,
  /** Parents (Eltern). */
  PARENTS,
  /** Pupils (Schülerinnen und Schüler). */
  PUPILS,
  /** Young researchers (Jungforschende). */
  YOUNG_RESEARCHERS,
  /** Visitors (Besucherinnen und Besucher). */
  VISITORS,
  /** Exhibitors (Ausstellende). */
  EXHIBITORS,
  /** Teams. */
  TEAMS,
  /** Networks (Netzwerke). */
  NETWORKS,
  /** Regional MINT networks of any kind (Regionen). */
  REGIONS,
  /** MINT clusters (Cluster). */
  CLUSTERS,
  /** Federal states (Länder). */
  STATES,
  /** Organisations (Organisationen). */
  ORGANISATIONS,
  /** Initiatives (Initiativen). */
  INITIATIVES,
  /** Workshops. */
  WORKSHOPS,
  /** Sessions of an event. */
  SESSIONS,
  /** Applications for an award or for funding (Bewerbungen). */
  APPLICATIONS,
  /** Places that people can take (Plätze). */
  PLACES,
  /** Euros in all (Euro). */
  EUROS,
  /** Euros for each that receives them (Euro je Empfänger). */
  EUROS_EACH,
  /** Euros in all, over five years (Euro über fünf Jahre). */
  EUROS_OVER_FIVE_YEARS,
  /** Hundredths (Prozent). */
  PERCENT,
  /** Hours (Stunden). */
  HOURS,
  /** Days (Tage). */
  DAYS,
  /** Weeks (Wochen). */
  WEEKS,
  /** Months (Monate). */
  MONTHS,
  /** Years (Jahre). */
  YEARS
}
