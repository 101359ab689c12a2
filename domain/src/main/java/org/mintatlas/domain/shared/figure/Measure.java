package org.mintatlas.domain.shared.figure;

/** What a key figure is about. */
public enum Measure {
  /** People who took part (Teilnehmende). */
  PARTICIPANTS,
  /** Share of participants who came for the first time, in percent (Erstteilnehmende). */
  FIRST_TIMERS,
  /** Sessions of an event. */
  SESSIONS,
  /** Networks that took part (Netzwerke). */
  NETWORKS,
  /** Initiatives that were reached (erreichte Initiativen). */
  INITIATIVES_REACHED,
  /** Workshops that were held. */
  WORKSHOPS,
  /** MINT regions that there are (MINT-Regionen). */
  REGIONS,
  /** Regions of a pilot phase (Pilotregionen). */
  PILOT_REGIONS,
  /** Regions or projects that were funded (geförderte Vorhaben). */
  FUNDED,
  /** Applications for an award (Bewerbungen). */
  APPLICATIONS,
  /** Winners of an award (Ausgezeichnete). */
  WINNERS,
  /** What each winner receives (Preisgeld). */
  PRIZE,
  /** How long something takes (Dauer). */
  DURATION,
  /** Money for each that is funded (Fördersumme). */
  FUNDING,
  /** Members (Mitglieder). */
  MEMBERS,
  /** People who were asked (Befragte). */
  RESPONDENTS,
  /** Federal states that were reached (erreichte Länder). */
  STATES
}
