package org.mintatlas.application.storing;

/** What aggregates refer to by identity. */
public enum Referent {
  ACCOUNT,
  APPLICATION,
  AWARD,
  BODY,
  CALL,
  COHORT,
  DISTRICT,
  ENROLMENT,
  EVENT,
  EVENT_SERIES,
  INITIATIVE,
  NETWORK,
  ORGANISATION,
  PERSON,
  PROGRAMME,
  REGION,
  SURVEY
}
