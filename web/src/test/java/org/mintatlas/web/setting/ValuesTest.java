package org.mintatlas.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Values that make no sense, for each setting by its type. */
class ValuesTest {
  /** Who has none of it. */
  private static final Set<String> MAY_BE_ZERO =
      Set.of(
          "mintatlas.cache.answers",
          "mintatlas.cache.max-age",
          "mintatlas.database.kept-rows",
          "mintatlas.dev-login",
          "mintatlas.documents.cache-characters",
          "mintatlas.shutdown.drain",
          "mintatlas.sign-in.clock-skew",
          "mintatlas.tracing.share");

  /** Texts of any kind, judged where they are used. */
  private static final Set<String> FREE =
      Set.of(
          "mintatlas.dataset",
          "mintatlas.database.directory",
          "mintatlas.database.owner",
          "mintatlas.database.owner-password",
          "mintatlas.database.password",
          "mintatlas.database.user",
          "mintatlas.documents.manifests",
          "mintatlas.sign-in.admin-role",
          "mintatlas.sign-in.audience",
          "mintatlas.sign-in.first-admin",
          "mintatlas.sign-in.programme-role",
          "mintatlas.sign-in.role-claim");

  /** An address may hold a password; a share is shown as a number. */
  private static final Set<String> WRITTEN_OTHERWISE =
      Set.of("mintatlas.database.url", "mintatlas.tracing.share");

  record Wrong(String name, String value) {}

  static Stream<Wrong> wrong() {
    return KnownSettings.all().stream()
        .filter(setting -> !FREE.contains(setting.name()))
        .flatMap(setting -> values(setting).map(value -> new Wrong(setting.name(), value)));
  }

  private static Stream<String> values(Setting setting) {
    Class<?> type = type(setting);
    Stream<String> values =
        type == Duration.class
            ? Stream.of("abc", "-1s", "1 hour", "99999999999999d", "P9Z", "106751991167300d")
            : type == DataSize.class
                ? Stream.of("abc", "-1KB", "1PB", "99999999999999999999B")
                : type == String.class || type == List.class
                    ? Stream.of("!?")
                    : Stream.of("abc", "-1", "1e400", "99999999999999999999", "NaN", "0x", "1,5");
    boolean number = type != String.class && type != List.class;
    return number && !MAY_BE_ZERO.contains(setting.name())
        ? Stream.concat(values, Stream.of(type == Duration.class ? "0s" : "0"))
        : values;
  }

  private static Class<?> type(Setting setting) {
    for (Class<?> group : KnownSettings.groups()) {
      int place = KnownSettings.of(group).indexOf(setting);
      if (place >= 0) {
        return group.getRecordComponents()[place].getType();
      }
    }
    return Integer.class; // a limit
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void areRefusedWithNameValueAndReason(Wrong wrong) {
    List<String> problems = Settings.properties(Map.of(wrong.name(), wrong.value()));

    assertThat(problems).singleElement().asString().contains(nameShown(wrong.name()));
    String sentence = problems.getFirst();
    assertThat(sentence)
        .matches("(?s)[^\\n]*: [a-z][^\\n]*\\.")
        .doesNotContain("java.", "Exception");
    if (!WRITTEN_OTHERWISE.contains(wrong.name())) {
      assertThat(sentence).contains(value(wrong.value()));
    }
  }

  /** The address of the database may hold a password, and is named as in the README. */
  private static String nameShown(String name) {
    return name.equals("mintatlas.database.url") ? "MINTATLAS_DATABASE_URL" : name;
  }

  /** Units are the reader's; what stands is told. */
  private static String value(String written) {
    return written.startsWith("-") ? "-" : written.substring(0, 1);
  }

  @ParameterizedTest
  @MethodSource("org.mintatlas.web.setting.SettingsCheckTest#settings")
  void areTheUsualOneOrRefusedWhereThereIsNothing(Setting setting) {
    assertThat(Settings.variables(Map.of(setting.variable(), "")))
        .allMatch(sentence -> sentence.startsWith(setting.name() + " is '': "));
  }

  @ParameterizedTest
  @MethodSource("org.mintatlas.web.setting.SettingsCheckTest#settings")
  void canBeTheUsualOne(Setting setting) {
    assertThat(Settings.properties(Map.of(setting.name(), setting.usual()))).isEmpty();
  }
}
