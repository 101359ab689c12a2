package org.mintatlas.application.search.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The types of things that are found by words. */
public enum SearchType {
  /** A region. */
  REGION,
  /** An initiative. */
  INITIATIVE,
  /** A project of an initiative. */
  PROJECT,
  /** An event. */
  EVENT,
  /** A qualification programme. */
  PROGRAMME,
  /** An organisation. */
  ORGANISATION,
  /** A body. */
  BODY,
  /** A publication. */
  PUBLICATION,
  /** A series of events. */
  EVENT_SERIES,
  /** A district. */
  DISTRICT;

  /** What is found when nobody says what: all but districts and series, which others belong to. */
  public static final Set<SearchType> UNASKED =
      Collections.unmodifiableSet(EnumSet.range(REGION, PUBLICATION));

  /** What others belong to that are found by its name as well. It is looked up for each search. */
  public static final Set<SearchType> OWNERS =
      Collections.unmodifiableSet(
          EnumSet.of(REGION, PROGRAMME, ORGANISATION, EVENT_SERIES, DISTRICT));
}
