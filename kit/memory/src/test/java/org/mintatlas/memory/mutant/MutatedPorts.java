package org.mintatlas.memory.mutant;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.mintatlas.application.Ports;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.Interceptor;
import org.mintatlas.testkit.PortsContract;
import org.mintatlas.testkit.StatementCount;

/** The contracts of ports that have a fault. Each call of a port counts as one statement. */
class MutatedPorts extends PortsContract {
  /** Statements that were sent so far. */
  static final AtomicInteger SENT = new AtomicInteger();

  /** Counts every call as a statement. */
  private static final Ports.Replacement COUNTED =
      new Ports.Replacement() {
        @Override
        public <P> P instead(Class<P> port, P given) {
          return Interceptor.between(
              port,
              given,
              (method, arguments, right) -> {
                SENT.incrementAndGet();
                return right.get();
              });
        }
      };

  private static volatile UnaryOperator<Ports> fault = UnaryOperator.identity();

  private final Ports ports = fault.apply(new InMemoryAtlas().ports()).replaced(COUNTED);

  /** Gives a fault to the ports of all tests from now on. */
  static void have(UnaryOperator<Ports> next) {
    fault = next;
  }

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public StatementCount statements() {
    return action -> {
      int before = SENT.get();
      action.run();
      return SENT.get() - before;
    };
  }
}
