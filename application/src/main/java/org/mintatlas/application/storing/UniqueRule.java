package org.mintatlas.application.storing;

/** What no two aggregates of a kind have in common, beside their identity and their slugs. */
public enum UniqueRule {
  /** A person has one account. */
  ACCOUNT_PERSON,
  /** An issuer of tokens means one account by what it calls somebody. */
  ACCOUNT_SUBJECT,
  /** A region applies once for a call. */
  APPLYING_REGION,
  /** An award has one call a year. */
  CALL_YEAR,
  /** An enrolment has one certificate. */
  CERTIFICATE_ENROLMENT,
  /** The number of a certificate is given once. */
  CERTIFICATE_NUMBER,
  /** The cohorts of a programme have each number once. */
  COHORT_NUMBER,
  /** A person coordinates a region once at a time. */
  COORDINATED_REGION,
  /** No two enquiries have the same code. */
  ENQUIRY_CODE,
  /**
   * A person is enrolled once for a region in a cohort, whatever was declined or withdrawn before.
   */
  ENROLLED_PERSON,
  /** The events of a series have each edition once. */
  EVENT_EDITION,
  /** A code invites once. */
  INVITATION_CODE,
  /** A member is in a network once at a time. */
  NETWORK_MEMBER,
  /** A person is registered for an event once. */
  REGISTERED_PERSON,
  /** A person belongs to the team of an initiative once at a time. */
  TEAM_MEMBER,
  /** A juror votes once on an application. */
  VOTING_JUROR
}
