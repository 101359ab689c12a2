package org.mintatlas.graphql.limit;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is looked at and not run: it ends as soon as its cost is known. */
public final class DryRun {
  private final List<LimitUse> limits = new ArrayList<>();

  /** The one that goes on in a context; null when the request is meant to run. */
  public static @Nullable DryRun of(GraphQLContext context) {
    return context.get(DryRun.class);
  }

  public void note(List<LimitUse> uses) {
    limits.addAll(uses);
  }

  public List<LimitUse> limits() {
    return limits;
  }
}
