package org.mintatlas.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.testkit.Interceptor;
import org.mintatlas.testkit.PortsContract;
import org.mintatlas.testkit.StatementCount;

/** The contracts of ports of which each was exchanged for one that writes down who asks it. */
class ExchangedPorts extends PortsContract {

  /** A port in memory asked another one. */
  record Question(Class<?> asking, Class<?> asked) {

    @Override
    public String toString() {
      return asking.getSimpleName() + " ask " + asked.getSimpleName();
    }
  }

  /** What was asked so far. */
  static final Set<Question> QUESTIONS = ConcurrentHashMap.newKeySet();

  private static final ThreadLocal<Deque<Class<?>>> BUSY = ThreadLocal.withInitial(ArrayDeque::new);

  private static final Ports.Replacement WRITING_DOWN =
      new Ports.Replacement() {
        @Override
        public <P> P instead(Class<P> port, P given) {
          return Interceptor.between(
              port,
              given,
              (method, arguments, right) -> {
                Deque<Class<?>> busy = BUSY.get();
                @Nullable Class<?> asking = busy.peek();
                if (asking != null) {
                  QUESTIONS.add(new Question(asking, port));
                }
                busy.push(port);
                try {
                  return right.get();
                } finally {
                  busy.pop();
                }
              });
        }
      };

  private final Ports ports = new InMemoryAtlas(given -> given.replaced(WRITING_DOWN)).ports();

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public StatementCount statements() {
    return StatementCount.NONE;
  }
}
