package org.mintatlas.persistence.storing;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.persistence.paging.Selection;

/** Aggregates of one kind in the database. */
public abstract class StoreAdapter<I extends Identity, A extends Aggregate<I, A>>
    extends AggregateAdapter<I, A> {
  protected final Selection<A> selection;

  /**
   * Writes through the store and reads from the database.
   *
   * @param integrity what the constraints of the database hold
   */
  protected StoreAdapter(AggregateStore store, Rows<A> rows, Integrity<A> integrity) {
    super(store, rows.selection().table(), rows.entity(), integrity);
    this.selection = rows.selection();
  }

  @Override
  public Map<I, A> byIds(Set<I> ids) {
    Map<I, A> found = new HashMap<>();
    store
        .known()
        .byIds(jdbc, selection, ids)
        .forEach(aggregate -> found.put(aggregate.id(), aggregate));
    return found;
  }

  /** The first one for which a condition holds. */
  protected Optional<A> first(@CompileTimeConstant String condition, Map<String, ?> parameters) {
    return selection
        .list(selection.statement(jdbc, " where " + condition).params(parameters))
        .stream()
        .findFirst();
  }

  /** All that belong to each of the parents, whose identity is in the column. */
  protected <K extends Identity> Map<K, List<A>> of(
      Set<K> parents,
      @CompileTimeConstant String column,
      Function<A, K> parent,
      @CompileTimeConstant String order) {
    Map<K, List<A>> found = new HashMap<>();
    parents.forEach(each -> found.put(each, new ArrayList<>()));
    selection
        .list(
            selection
                .statement(jdbc, " where " + column + " = any(:parents) order by " + order)
                .param("parents", Selection.values(parents)))
        .forEach(
            one -> found.computeIfAbsent(parent.apply(one), each -> new ArrayList<>()).add(one));
    return found;
  }
}
