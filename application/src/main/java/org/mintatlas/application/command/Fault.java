package org.mintatlas.application.command;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Why a command cannot be, of what any use case can meet. */
public sealed interface Fault {

  /**
   * A part of the command breaks a rule.
   *
   * @param path the component of the command, such as {@code name}, or the way into it, such as
   *     {@code winners.0.name}; empty when the rule is about none of them
   * @param rule which one, with its value and words
   */
  record Invalid(String path, InvalidValueException rule) implements Fault {
    public Invalid {
      Require.given("path", path, "rule", rule);
    }
  }

  /**
   * What the command is about is not there.
   *
   * @param id the identity, or another key, that the command names
   */
  record NotFound(Object id) implements Fault {
    public NotFound {
      Require.given("id", id);
    }
  }

  /**
   * It refers to something that is not there.
   *
   * @param type what it refers to
   * @param id the identity
   */
  record ReferenceUnknown(Referent type, Object id) implements Fault {
    public ReferenceUnknown {
      Require.given("type", type, "id", id);
    }
  }

  /** Another one has the slug, or had it before. */
  record SlugTaken(Slug slug) implements Fault {
    public SlugTaken {
      Require.given("slug", slug);
    }
  }

  /**
   * Another one is the same in what no two have in common.
   *
   * @param rule in what
   */
  record Duplicate(UniqueRule rule) implements Fault {
    public Duplicate {
      Require.given("rule", rule);
    }
  }

  /**
   * Somebody else changed it since it was read.
   *
   * @param current as it is now; null when it is not there
   * @param part the component of the command that names the version which the caller had read
   */
  record Stale(@Nullable Aggregate<?, ?> current, String part) implements Fault {
    public Stale {
      Require.given("part", part);
    }

    /** One whose version the command names as {@code expectedVersion}. */
    public Stale(@Nullable Aggregate<?, ?> current) {
      this(current, "expectedVersion");
    }
  }

  /**
   * Where something stands does not allow what is wanted.
   *
   * @param present where it stands
   * @param wanted where it was to stand next, which cannot follow that; null when it was to stay
   *     there
   * @param needed where it would have to stand, one of these, for what is wanted; empty when that
   *     is the next status
   */
  record WrongStatus(Enum<?> present, @Nullable Enum<?> wanted, List<? extends Enum<?>> needed)
      implements Fault {
    public WrongStatus {
      Require.given("present", present);
      needed = Require.list("needed", needed);
    }

    /** The wanted status cannot follow the present one. */
    public static WrongStatus between(Enum<?> present, Enum<?> wanted) {
      return new WrongStatus(present, wanted, List.of());
    }

    /** What is wanted can be done only elsewhere. */
    public static WrongStatus outside(Enum<?> present, Collection<? extends Enum<?>> needed) {
      return new WrongStatus(present, null, List.copyOf(needed));
    }
  }

  /** More would hold a place than there are. */
  record Overbooked(int capacity, int taken) implements Fault {}

  /** The key stands for another command, which was given with it before. */
  record IdempotencyConflict(IdempotencyKey key) implements Fault {
    public IdempotencyConflict {
      Require.given("key", key);
    }
  }

  /** Nobody signed in, and only those who did may. */
  record SignInNeeded() implements Fault {}

  /** Whoever signed in may not. It tells nothing of what there is. */
  record NotAllowed() implements Fault {}
}
