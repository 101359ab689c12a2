package org.mintatlas.graphql.load;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request has loaded, and what it waits for. Each thing is loaded once in a request, and all
 * that is wanted of a loader when it is asked in one call.
 */
public final class Loads {
  private final LoadListener listener;
  private final IdentityHashMap<Loader<?, ?>, Loaded<?, ?>> all = new IdentityHashMap<>();

  public Loads(LoadListener listener) {
    this.listener = listener;
  }

  /** The value that a request waits for, loaded with nothing else beside it. */
  public static <V> @Nullable V alone(Later<V> wanted) {
    Loads loads = new Loads(LoadListener.NONE);
    Later<V> rest = wanted.with(loads);
    while (true) {
      if (rest instanceof Later.Now<V>(V value)) {
        return value;
      }
      loads.load(rest);
      rest = rest.with(loads);
    }
  }

  <K, V> Later<V> find(Later.Key<K, V> wanted) {
    return of(wanted.loader()).find(wanted);
  }

  /** Asks all loaders that something waits for. */
  public void load(Later<?> waiting) {
    switch (waiting) {
      case Later.Now<?> _ -> {}
      case Later.Key<?, ?> key -> of(key.loader()).load(listener);
      case Later.Made<?, ?> made -> load(made.from());
      case Later.Next<?, ?> next -> load(next.from());
      case Later.All<?> several -> several.several().forEach(this::load);
    }
  }

  @SuppressWarnings("unchecked") // each loader has its own
  private <K, V> Loaded<K, V> of(Loader<K, V> loader) {
    return (Loaded<K, V>) all.computeIfAbsent(loader, key -> new Loaded<>(loader));
  }

  /** What one loader has found and what is wanted of it next. */
  private static final class Loaded<K, V> {
    private final Loader<K, V> loader;
    private final Map<K, Later.Now<V>> found = new HashMap<>();
    private final Map<K, RuntimeException> failed = new HashMap<>();
    private Set<K> wanted = new LinkedHashSet<>();

    Loaded(Loader<K, V> loader) {
      this.loader = loader;
    }

    Later<V> find(Later.Key<K, V> key) {
      Later.Now<V> known = found.get(key.key());
      if (known != null) {
        return known;
      }
      RuntimeException failure = failed.get(key.key());
      if (failure != null) {
        throw failure;
      }
      wanted.add(key.key());
      return key;
    }

    void load(LoadListener listener) {
      if (wanted.isEmpty()) {
        return;
      }
      Set<K> keys = wanted;
      wanted = new LinkedHashSet<>();
      listener.loading(loader.name(), keys.size());
      try {
        Map<K, V> values = loader.find(keys);
        keys.forEach(key -> found.put(key, new Later.Now<>(values.get(key))));
      } catch (RuntimeException e) {
        keys.forEach(key -> failed.put(key, e));
      }
    }
  }
}
