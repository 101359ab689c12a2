package org.mintatlas.example;

/**
 * What SQL knows of a scope; what is under the scope is among that for which it is true.
 *
 * @param sql what must be true, the same for all scopes of a kind, in which {@code scope.parent} is
 *     what they differ in
 * @param parent that value of this scope
 */
record Under(String sql, Object parent) {
  /** Always true. */
  static final Under ANY = new Under("true", "");
}
