package org.mintatlas.testkit.paging;

/**
 * How a collection lists what it has.
 *
 * @param scopes what there is to list under
 * @param anything the filter that lets every element through
 * @param order the order in which most tests list
 */
public record Listed<S, F, O extends Enum<O>>(Scopes<S> scopes, F anything, O order) {

  /** Of a collection that is one list. */
  public static <S, F, O extends Enum<O>> Listed<S, F, O> of(S only, F anything, O order) {
    return new Listed<>(Scopes.only(only), anything, order);
  }

  /** The order with this name. */
  public O order(String name) {
    return Enum.valueOf(order.getDeclaringClass(), name);
  }

  /** An order turned round, which is called by the same name with {@code _DESC}. */
  public static <O extends Enum<O>> O backwards(O order) {
    return Enum.valueOf(order.getDeclaringClass(), order.name() + "_DESC");
  }
}
