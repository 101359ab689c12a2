package org.mintatlas.application.command;

import java.util.List;
import org.mintatlas.domain.shared.Require;

/**
 * Something that not everybody may read: who may, as data, like what may be changed.
 *
 * @param name what it is, in English, such as {@code the registrations for an event}
 * @param access who may read it
 * @param <C> what it is about
 */
public record PrivateReading<C>(String name, Access<C> access) {
  public PrivateReading {
    Require.given("name", name, "access", access);
  }

  /**
   * Whether somebody may. It is asked before anything of it is read, and a refusal tells nothing of
   * what there is.
   */
  public boolean allows(Actor actor, C about) {
    return access.allows(actor, about);
  }

  /** A use case that shows what not everybody may see. */
  public interface Restricted {

    /** Who may see what of it. */
    List<PrivateReading<?>> readings();
  }
}
