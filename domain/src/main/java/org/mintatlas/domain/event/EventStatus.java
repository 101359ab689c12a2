package org.mintatlas.domain.event;

import java.util.EnumSet;
import java.util.Set;

/** Where an event stands, and where it can go from there. */
public enum EventStatus {
  /** Being prepared; nobody outside sees it. */
  DRAFT,
  /** Announced. */
  PUBLISHED,
  /** Called off, for good. It stays to be found. */
  CANCELLED;

  /** Whether everybody may see an event in it, and hear of it. */
  public boolean isPublic() {
    return this != DRAFT;
  }

  /** What lists show unless somebody asks for more: what is announced and not called off. */
  public static Set<EventStatus> living() {
    return EnumSet.of(PUBLISHED);
  }

  /** The states that can follow this one directly. */
  public Set<EventStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED);
      case PUBLISHED -> EnumSet.of(CANCELLED);
      case CANCELLED -> EnumSet.noneOf(EventStatus.class);
    };
  }
}
