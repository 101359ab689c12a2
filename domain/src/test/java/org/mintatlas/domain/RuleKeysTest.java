package org.mintatlas.domain;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RuleKeysTest {
  @Test
  void areThoseOfTheLastRelease() throws IOException {
    new PromisedKeys("mint-atlas-domain", "org.mintatlas.domain").assertKept();
  }
}
