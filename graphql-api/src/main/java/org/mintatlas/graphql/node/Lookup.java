package org.mintatlas.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * Finds things by what identifies them: all that a level of a query asks for in one call.
 *
 * @param <I> what identifies a thing
 * @param <T> the thing
 */
public final class Lookup<I, T> {
  private final String name;

  /**
   * @param name names the loader; unique
   * @param loaders where the loader is made known
   * @param find finds many at once; what is unknown has no entry
   */
  public Lookup(String name, BatchLoaderRegistry loaders, Function<Set<I>, Map<I, T>> find) {
    this.name = name;
    loaders
        .<I, T>forName(name)
        .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> find.apply(ids)));
  }

  /** The way to one thing; null when there is nothing that identifies it. */
  public @Nullable Key<I, T> keyOf(@Nullable I id) {
    return id == null ? null : new Key<>(this, id);
  }

  /** What identifies a thing, and where it is found. */
  public record Key<I, T>(Lookup<I, T> lookup, I id) {
    /** The thing; null when it is unknown. */
    public CompletableFuture<@Nullable T> load(DataFetchingEnvironment environment) {
      return lookup.load(id, environment);
    }
  }

  /** One thing; null when it is unknown. */
  public CompletableFuture<@Nullable T> load(I id, DataFetchingEnvironment environment) {
    return loader(environment).load(id);
  }

  /** Many things, in the order of their identities; what is unknown is left out. */
  public CompletableFuture<List<T>> loadAll(
      Collection<I> ids, DataFetchingEnvironment environment) {
    return loader(environment)
        .loadMany(List.copyOf(ids))
        .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
  }

  @SuppressWarnings("NullAway") // it is registered, and has null for what is unknown
  private DataLoader<I, @Nullable T> loader(DataFetchingEnvironment environment) {
    return environment.getDataLoader(name);
  }
}
