package org.mintatlas.memory;

import org.mintatlas.application.Ports;
import org.mintatlas.testkit.PortsContract;
import org.mintatlas.testkit.StatementCount;

class InMemoryPortsTest extends PortsContract {
  private final Ports ports = new InMemoryAtlas().ports();

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public StatementCount statements() {
    return StatementCount.NONE;
  }
}
