package org.mintatlas.application.event.registration;

/** The orders of a list of registrations. */
public enum RegistrationOrder {
  /** By the moment of registering, the longest ago first: in this order those who wait move up. */
  REGISTERED,
  /** By the moment of registering, the latest first. */
  REGISTERED_DESC
}
