package org.mintatlas.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class SettingsCheckTest {

  static Stream<Setting> settings() {
    return KnownSettings.all().stream();
  }

  @Test
  void knowsWhatTheClassesTake() {
    assertThat(settings().map(Setting::name))
        .contains(
            "mintatlas.database.pool-size",
            "mintatlas.limits.root-fields",
            "mintatlas.limits.body",
            "mintatlas.cors.allowed-origins",
            "mintatlas.requestlog",
            "mintatlas.sample-data")
        .doesNotHaveDuplicates();
  }

  @Test
  void knowsEveryClassThatTakesSettings() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));

    assertThat(KnownSettings.groups())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(
            scanner.findCandidateComponents("org.mintatlas").stream()
                .map(BeanDefinition::getBeanClassName)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void takesEachByAllOfItsNames(Setting setting) {
    String legacy = setting.name().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    String value = setting.usual();

    assertThat(Settings.variables(Map.of(setting.variable(), value))).isEmpty();
    assertThat(Settings.variables(Map.of(legacy, value))).isEmpty();
    assertThat(Settings.properties(Map.of(setting.name(), value))).isEmpty();
    assertThat(Settings.properties(Map.of(setting.name().replace("-", ""), value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MINTATLAS_LIMITS_MAX_DEPTH, MINTATLAS_LIMITS_DEPTH",
    "MINTATLAS_LIMITS_DEPHT, MINTATLAS_LIMITS_DEPTH",
    "MINTATLAS_DB_URL, MINTATLAS_DATABASE_URL",
    "MINTATLAS_DATABASE_URI, MINTATLAS_DATABASE_URL",
    "MINTATLAS_POOL_SIZE, MINTATLAS_DATABASE_POOLSIZE",
    "MINTATLAS_CORS_ORIGINS, MINTATLAS_CORS_ALLOWEDORIGINS",
    "MINTATLAS_CORS_ALLOWEDORIGIN_0, MINTATLAS_CORS_ALLOWEDORIGINS",
    "MINTATLAS_QUOTA_WINDOW_0, MINTATLAS_QUOTA_WINDOW",
    "mintatlas_quota_windows, MINTATLAS_QUOTA_WINDOW"
  })
  void namesTheRightVariableForAWrongOne(String written, String right) {
    assertThat(Settings.variables(Map.of(written, "1")))
        .containsExactly("%s is no setting of MINT Atlas: use %s.".formatted(written, right));
  }

  @ParameterizedTest
  @CsvSource({
    "mintatlas.limits.max-depth, mintatlas.limits.depth",
    "mintatlas.limits.depth[0], mintatlas.limits.depth",
    "mintatlas.documents.manifest[0], mintatlas.documents.manifests",
    "MINTATLAS_LIMITS_DEPTH, mintatlas.limits.depth",
    "mintatlas-limits-depth, mintatlas.limits.depth"
  })
  void namesTheRightPropertyForAWrongOne(String written, String right) {
    assertThat(Settings.properties(Map.of(written, "1")))
        .containsExactly("%s is no setting of MINT Atlas: use %s.".formatted(written, right));
  }

  @Test
  void leadsToTheReadmeWhereNothingIsNear() {
    assertThat(Settings.variables(Map.of("MINTATLAS_COFFEE", "black")))
        .containsExactly(
            "MINTATLAS_COFFEE is no setting of MINT Atlas: the README has those that there are.");
  }

  @Test
  void takesNumberedValues() {
    assertThat(
            Settings.variables(
                Map.of(
                    "MINTATLAS_CORS_ALLOWEDORIGINS_0", "https://karte.example.org",
                    "MINTATLAS_CORS_ALLOWEDORIGINS_1", "https://atlas.example.org")))
        .isEmpty();
    assertThat(Settings.properties(Map.of("mintatlas.cors.allowed-origins[0]", "*"))).isEmpty();
  }

  @Test
  void wantsNumbersWithoutGaps() {
    assertThat(Settings.variables(Map.of("MINTATLAS_CORS_ALLOWEDORIGINS_1", "*")))
        .containsExactly(
            "mintatlas.cors.allowed-origins has numbers with gaps: number its values from 0 without"
                + " one.");
  }

  @Test
  void leavesVariablesOfOthersAlone() {
    assertThat(
            Settings.variables(
                Map.of(
                    "MINTATLAS_PORT", "tcp://10.0.0.1:8080",
                    "MINTATLAS_SERVICE_HOST", "10.0.0.1",
                    "MINTATLAS_SERVICE_PORT_HTTP", "8080",
                    "MINTATLAS_DB_PORT_5432_TCP_ADDR", "10.0.0.2",
                    "MINTATLAS_TEST_DATABASE_URL", "jdbc:postgresql://db/test",
                    "MINTATLASSIAN", "1")))
        .isEmpty();
    assertThat(Settings.variables(Map.of("MINTATLAS_DATABASE_PORT", "5432"))).hasSize(1);
  }

  @Test
  void namesAllProblemsAtOnce() {
    assertThat(
            Settings.variables(
                Map.of(
                    "MINTATLAS_DATABASE_POOLSIZE", "0",
                    "MINTATLAS_QUOTA_WINDOW", "abc",
                    "MINTATLAS_LIMITS_DEPTH", "deep",
                    "MINTATLAS_QUOTAS", "1")))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pa${ss}word", "${", "a${b:c", "#{1}", "$HOME", "100%", "\\"})
  void takesAPasswordAsItIs(String password) {
    assertThat(
            Settings.variables(
                Map.of(
                    "MINTATLAS_DATABASE_URL",
                    "postgresql://db.example/atlas",
                    "MINTATLAS_DATABASE_PASSWORD",
                    password)))
        .isEmpty();
  }

  @Test
  void doesNotShowAPasswordThatRefersToItself() {
    assertThat(
            Settings.properties(
                Map.of(
                    "mintatlas.database.url", "postgresql://db.example/atlas",
                    "mintatlas.database.password", "secret${mintatlas.database.password}")))
        .containsExactly(
            "mintatlas.database.password takes its value by ${…} from itself: write the value.");
  }
}
