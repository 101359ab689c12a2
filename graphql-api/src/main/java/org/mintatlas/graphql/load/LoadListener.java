package org.mintatlas.graphql.load;

/** Hears of each call of a loader. */
@FunctionalInterface
public interface LoadListener {
  LoadListener NONE = (loader, keys) -> {};

  /**
   * A loader is about to be asked.
   *
   * @param loader its name
   * @param keys for how many things at once
   */
  void loading(String loader, int keys);
}
