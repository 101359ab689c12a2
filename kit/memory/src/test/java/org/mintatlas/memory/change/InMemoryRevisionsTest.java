package org.mintatlas.memory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.change.RevisionsContract;

class InMemoryRevisionsTest implements RevisionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Ports ports = atlas.ports();

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public Revisions revisions() {
    return atlas.revisions;
  }

  @Override
  public Revisions otherRevisions() {
    return revisions();
  }

  @Test
  void areOthersAfterWhatHasNoVersion() {
    long before = revisions().current();
    districts().saveAll(List.of(KOELN));
    long then = revisions().current();
    postcodes().saveAll(List.of());
    assertThat(then).isNotEqualTo(before);
    assertThat(revisions().current()).isNotEqualTo(then);
  }
}
