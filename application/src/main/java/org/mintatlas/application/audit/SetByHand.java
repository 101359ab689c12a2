package org.mintatlas.application.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.InvalidValueException;

/** What people set, part by part, which stays so where a dataset has something else. */
public final class SetByHand {
  private final Map<AuditSubject, Parts> set = new HashMap<>();

  /** When the parts of one thing were set, by their paths, and the last version of it. */
  private static final class Parts {
    private final TreeMap<String, Instant> at = new TreeMap<>();
    private long version;
  }

  /** These parts were set by people last. */
  public SetByHand(Collection<AuditLog.LastSet> last) {
    for (AuditLog.LastSet one : last) {
      Parts parts = set.computeIfAbsent(one.subject(), any -> new Parts());
      parts.at.put(one.field(), one.at());
      parts.version = Math.max(parts.version, one.version());
    }
  }

  /** The last version that people made of something; empty when they never did. */
  public Optional<Long> version(Aggregate<?, ?> aggregate) {
    return Optional.ofNullable(set.get(AuditSubject.of(aggregate))).map(parts -> parts.version);
  }

  /** When people set a part of something last; empty when they never did. */
  public Optional<Instant> latest(Aggregate<?, ?> aggregate) {
    return Optional.ofNullable(set.get(AuditSubject.of(aggregate)))
        .flatMap(parts -> parts.at.values().stream().max(Instant::compareTo));
  }

  /**
   * What is wanted, but with what people set. Where both do not go together, all stays as it is.
   *
   * @param kept is told each part that stays otherwise than it is wanted, and when it was set
   */
  @SuppressWarnings("unchecked") // of the same class
  public <A extends Aggregate<?, A>> A keep(A stored, A wanted, BiConsumer<String, Instant> kept) {
    Parts parts = set.get(AuditSubject.of(stored));
    if (parts == null) {
      return wanted;
    }
    Map<String, Instant> different = new TreeMap<>();
    A both;
    try {
      both = (A) merged("", (Record) stored, (Record) wanted, parts, different);
    } catch (InvalidValueException e) {
      both = stored;
      different.putAll(parts.at);
    }
    different.forEach(kept);
    return both;
  }

  private static @Nullable Object merged(
      String path,
      @Nullable Object stored,
      @Nullable Object wanted,
      Parts parts,
      Map<String, Instant> different) {
    boolean exactly = parts.at.containsKey(path);
    boolean within = !parts.at.subMap(path + ".", path + "/").isEmpty();
    if ((!exactly && !within && !path.isEmpty())
        || (stored != null && stored.equals(wanted))
        || (stored == null && wanted == null)) {
      return wanted;
    }
    if (!exactly
        && stored instanceof Record before
        && wanted instanceof Record after
        && before.getClass() == after.getClass()) {
      return merged(path.isEmpty() ? "" : path + ".", before, after, parts, different);
    }
    different.put(path, latest(path, parts));
    return stored;
  }

  private static Instant latest(String path, Parts parts) {
    return parts.at.subMap(path, path + "/").values().stream()
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private static Record merged(
      String path, Record stored, Record wanted, Parts parts, Map<String, Instant> different) {
    RecordComponent[] components = stored.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] =
          merged(
              path + components[i].getName(),
              ValueText.read(components[i], stored),
              ValueText.read(components[i], wanted),
              parts,
              different);
    }
    try {
      return stored
          .getClass()
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException broken) {
        throw broken;
      }
      throw new IllegalStateException("the constructor of a record fails by its rules", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }
}
