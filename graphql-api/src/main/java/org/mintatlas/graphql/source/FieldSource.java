package org.mintatlas.graphql.source;

import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.load.Later;

/** Where the value of a field comes from: read off its parent, or loaded. */
@FunctionalInterface
public interface FieldSource {
  /**
   * The value.
   *
   * @param parent the object that the field belongs to
   * @return the value, which may be null, or a {@link Later} when it has to be loaded
   */
  @Nullable Object of(Object parent, Asked asked);

  /** Whether it is asked after all others of its object, because these may have found it. */
  default boolean isLast() {
    return false;
  }

  /** The same, asked after all others of its object. */
  default FieldSource last() {
    FieldSource source = this;
    return new FieldSource() {
      @Override
      public @Nullable Object of(Object parent, Asked asked) {
        return source.of(parent, asked);
      }

      @Override
      public boolean isLast() {
        return true;
      }
    };
  }

  /**
   * The same, made into something else.
   *
   * @param make what is made of the value, which may be null
   */
  default FieldSource shown(Shown make) {
    return (parent, asked) -> {
      Object value = of(parent, asked);
      return value instanceof Later<?> later
          ? later.<Object>map(found -> make.of(found, asked))
          : make.of(value, asked);
    };
  }

  /** What is made of a value. */
  @FunctionalInterface
  interface Shown {
    @Nullable Object of(@Nullable Object value, Asked asked);
  }
}
