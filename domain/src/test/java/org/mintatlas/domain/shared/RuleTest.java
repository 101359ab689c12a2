package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mintatlas.domain.Rules;

class RuleTest {

  @Test
  void isFoundByAKeyThatNoOtherHas() {
    assertThat(Rules.below("org.mintatlas.domain"))
        .hasSizeGreaterThan(90)
        .containsKeys("shared.given", "award.wins-twice", "region.covered-twice");
  }

  @Test
  void repeatsAPercentSignOfAValue() {
    Rule rule = new Rule("test.share", "is more than %s", "ist mehr als %s");

    assertThat(rule.broken("share", "120 %", "100 %"))
        .hasMessage("share '120 %': is more than 100 %");
  }
}
