package org.mintatlas.domain.event;

/** What an event is. */
public enum EventKind {
  /** Its sessions are proposed by those who come (Barcamp). */
  BARCAMP,
  /** A talk over the net (Webinar). */
  WEBINAR,
  /** A training over the net (Online-Schulung). */
  ONLINE_TRAINING,
  /** An open round of the community (Community Call). */
  COMMUNITY_CALL,
  /** A meeting of those who went through a programme (Alumni-Treffen). */
  ALUMNI_MEETING,
  /** A workshop, such as a Transferwerkstatt. */
  WORKSHOP,
  /** An award is handed over (Preisverleihung). */
  AWARD_CEREMONY,
  /** A conference (Tagung, Konferenz). */
  CONFERENCE,
  /** A meeting of networks (Netzwerktreffen). */
  NETWORK_MEETING,
  /** A day on which many take part at many places (Aktionstag), such as a day for girls. */
  ACTION_DAY,
  /** The last round of a competition (Wettbewerbsfinale). */
  COMPETITION_FINAL,
  /** A fair, at which many show what they offer (Messe). */
  FAIR,
  /** A festival (Festival). */
  FESTIVAL,
  /** Something is opened (Eröffnung). */
  OPENING,
  /** School students show each other what they found out (Schülerforum). */
  STUDENT_FORUM
}
