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
  NETWORK_MEETING
}
