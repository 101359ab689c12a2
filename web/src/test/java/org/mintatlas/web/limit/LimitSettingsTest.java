package org.mintatlas.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitSettingsTest {

  @Test
  void areTheUsualLimitsWhereNothingIsSet() {
    Limits limits = bound(Map.of());

    for (Limit limit : Limit.values()) {
      assertThat(limits.maximum(limit)).isEqualTo(Limits.DEFAULT.maximum(limit));
    }
  }

  @Test
  void changeTheLimitsThatAreSet() {
    Limits limits =
        bound(Map.of("mintatlas.limits.depth", "7", "mintatlas.limits.root-fields", "3"));

    assertThat(limits.maximum(Limit.DEPTH)).isEqualTo(7);
    assertThat(limits.maximum(Limit.ROOT_FIELDS)).isEqualTo(3);
    assertThat(limits.maximum(Limit.ALIASES)).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "3000000000"})
  void refuseWhatIsNoLimit(String value) {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.limits.depth", value)))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("mintatlas.limits.depth is '" + value + "': choose a whole number");
  }

  private static Limits bound(Map<String, String> settings) {
    return LimitSettings.limits(new Binder(new MapConfigurationPropertySource(settings)));
  }
}
