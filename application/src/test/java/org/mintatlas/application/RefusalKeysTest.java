package org.mintatlas.application;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.PromisedKeys;

class RefusalKeysTest {
  @Test
  void areThoseOfTheLastRelease() throws IOException {
    new PromisedKeys("mint-atlas-application", "org.mintatlas.application").assertKept();
  }
}
