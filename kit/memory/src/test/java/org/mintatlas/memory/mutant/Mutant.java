package org.mintatlas.memory.mutant;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.testkit.Interceptor;

/**
 * A fault that an adapter could have.
 *
 * @param fault in words
 * @param ports gives it to them
 * @param tests those that must find it, each as {@code OfBodies.itsName}
 */
record Mutant(String fault, UnaryOperator<Ports> ports, Set<String> tests) {

  /** What a call gives, with its arguments and what would be right. */
  interface Answer {
    @Nullable Object instead(Object[] arguments, Object right);
  }

  /** One whose port answers a method wrongly. */
  static <P> Mutant of(String fault, Class<P> port, String method, Answer answer, String... tests) {
    return of(
        fault,
        port,
        (ports, given) ->
            Interceptor.between(
                port,
                given,
                (called, arguments, right) ->
                    called.getName().equals(method)
                        ? answer.instead(arguments, right.get())
                        : right.get()),
        tests);
  }

  /** One with another port. */
  static <P> Mutant of(
      String fault, Class<P> port, BiFunction<Ports, P, P> mutated, String... tests) {
    return new Mutant(
        fault,
        ports ->
            ports.replaced(
                new Ports.Replacement() {
                  @Override
                  public <Q> Q instead(Class<Q> kind, Q given) {
                    return kind == (Class<?>) port
                        ? kind.cast(mutated.apply(ports, port.cast(given)))
                        : given;
                  }
                }),
        Set.of(tests));
  }

  @Override
  public String toString() {
    return fault;
  }
}
