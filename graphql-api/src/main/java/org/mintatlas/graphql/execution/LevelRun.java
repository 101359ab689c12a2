package org.mintatlas.graphql.execution;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.schema.DataFetcher;
import graphql.schema.LightDataFetcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.Loads;
import org.mintatlas.graphql.plan.Plan;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.PlannedRequest;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.Root;

/**
 * One run of a plan. What is read off objects is read at once, for all objects of a level field by
 * field; when nothing is left to read, what the uppermost levels wait for is loaded, and so on.
 */
final class LevelRun {
  private final ExecutionContext context;
  private final Plan plan;
  private final PlannedRequest planned;
  private final Steps steps;
  private final Faults faults;
  private final Loads loads;
  private final Queue<Level> ready = new ArrayDeque<>();
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparingInt(field -> field.level().depth()));

  LevelRun(
      ExecutionContext context, PlannedRequest planned, Steps steps, Faults faults, Loads loads) {
    this.context = context;
    this.plan = planned.plan();
    this.planned = planned;
    this.steps = steps;
    this.faults = faults;
    this.loads = loads;
  }

  /**
   * Runs it.
   *
   * @param source what the root shows; null for the root of a query
   * @param around the field around it; null for the root of a query
   * @return the answer; null when something in it is null that must not be, up to the root
   * @throws AbortExecutionException when the request is cancelled
   */
  @Nullable AnswerObject of(@Nullable Object source, @Nullable Asked around) {
    AnswerObject root = new AnswerObject(plan.root(), null, 0);
    Level first = new Level(plan.root(), 0, around);
    first.add(root, source == null ? Root.QUERY : source);
    ready.add(first);
    while (!ready.isEmpty() || !waiting.isEmpty()) {
      stopIfCancelled();
      Level level = ready.poll();
      if (level == null) {
        load();
      } else {
        read(level);
      }
    }
    return faults.broken() && Nulls.reach(root) ? null : root;
  }

  private void stopIfCancelled() {
    if (context.getExecutionInput().isCancelled()) {
      throw new AbortExecutionException("Execution has been asked to be cancelled");
    }
  }

  private void read(Level level) {
    for (int field : level.selection().asked()) {
      read(level, field);
    }
  }

  private void read(Level level, int index) {
    PlannedField field = level.selection().field(index);
    Asked asked = planned.of(field, level.around());
    FieldSource source = field.source();
    settle(
        level,
        index,
        level.size(),
        i -> i,
        i ->
            source == null
                ? fetched(field, level.object(i), index, level.source(i))
                : source.of(level.source(i), asked));
  }

  private void resume(Waiting field) {
    settle(field.level(), field.field(), field.size(), field::object, field::value);
  }

  /** Finds the value of a field for one of some objects, which may have to be loaded first. */
  @FunctionalInterface
  private interface Fetch {
    @Nullable Object of(int number) throws Exception;
  }

  /**
   * Takes the values of a field that are there into the answer; for the others it waits.
   *
   * @param size for how many objects of the level
   * @param objects which ones
   */
  private void settle(Level level, int index, int size, IntUnaryOperator objects, Fetch fetch) {
    PlannedField field = level.selection().field(index);
    Completion completion =
        new Completion(
            context, plan, faults, field, planned.of(field, level.around()), level.depth() + 1);
    Waiting later = new Waiting(level, index);
    for (int i = 0; i < size; i++) {
      int at = objects.applyAsInt(i);
      AnswerObject object = level.object(at);
      Object value;
      try {
        value = fetch.of(i);
        if (value instanceof Later<?> wanted) {
          Later<?> rest = wanted.with(loads);
          if (!(rest instanceof Later.Now<?>(Object there))) {
            later.add(at, rest);
            continue;
          }
          value = there;
        }
      } catch (Exception e) {
        faults.failed(object, index, level.source(at), e);
        value = null;
      }
      object.value(index, completion.of(value, object, index));
    }
    ready.addAll(completion.levels());
    if (later.size() > 0) {
      waiting.add(later);
    }
  }

  /** What only a fetcher knows, as those of introspection. */
  private @Nullable Object fetched(
      PlannedField field, AnswerObject object, int index, Object source) throws Exception {
    DataFetcher<?> fetcher = field.fetcher();
    Object parent = source == Root.QUERY ? null : source;
    Object value =
        fetcher instanceof LightDataFetcher<?> light
            ? light.get(field.definition(), parent, () -> steps.environment(object, index, parent))
            : fetcher.get(steps.environment(object, index, parent));
    return value instanceof CompletionStage<?> stage ? stage.toCompletableFuture().join() : value;
  }

  /** Loads what the uppermost levels wait for, and goes on with what is there then. */
  private void load() {
    int depth = waiting.element().level().depth();
    List<Waiting> next = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.element().level().depth() == depth) {
      next.add(waiting.remove());
    }
    for (Waiting field : next) {
      for (int i = 0; i < field.size(); i++) {
        loads.load(field.value(i));
      }
    }
    next.forEach(this::resume);
  }
}
