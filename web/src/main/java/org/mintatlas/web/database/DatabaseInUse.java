package org.mintatlas.web.database;

/**
 * Which database this process uses, for people.
 *
 * @param kind embedded or given
 * @param location one line such as {@code embedded PostgreSQL 18.6 in
 *     /srv/atlas/.mintatlas/postgres (127.0.0.1:54321)}; never has a password in it
 */
public record DatabaseInUse(Kind kind, String location) {

  /** Who runs the database. */
  public enum Kind {
    /** This process, in a directory of its own. */
    EMBEDDED,
    /** Somebody else; this process was given the address. */
    GIVEN
  }

  @Override
  public String toString() {
    return location;
  }
}
