package org.mintatlas.domain.account;

/**
 * What somebody is for the whole atlas. It is given by an administrator or by the issuer of a
 * token; all other roles follow from what people do.
 */
public enum GivenRole {
  /** Runs all programmes, events, calls and bodies. */
  PROGRAMME,
  /** May do everything but see what was not shared. */
  ADMIN
}
