package org.mintatlas.web.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.Suggestions;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Finds what looks like a setting of ours and is none: who misspells one would never know. */
record UnknownSettings(List<Setting> known) {
  private static final Pattern OURS =
      Pattern.compile(KnownSettings.PREFIX + "[._-].*", Pattern.CASE_INSENSITIVE);

  /** Variables that the tests of the program take. */
  private static final String TESTS = "MINTATLAS_TEST_";

  /** Kubernetes gives these to every container beside a service called "mintatlas". */
  private static final Pattern KUBERNETES =
      Pattern.compile(
          "MINTATLAS_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?"
              + "|PORT_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)");

  /** The value of another one, whose name alone might be a mistake. */
  private static final Pattern KUBERNETES_PORT = Pattern.compile("(tcp|udp|sctp)://.*");

  /** The most changes that may be a slip of the pen. */
  private static final int MOST_CHANGES = 3;

  /** A sentence for each, in the order of their names. */
  List<String> in(ConfigurableEnvironment environment) {
    TreeMap<String, String> sentences = new TreeMap<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> names) {
        boolean variables = source instanceof SystemEnvironmentPropertySource;
        for (String name : names.getPropertyNames()) {
          if (OURS.matcher(name).matches()
              && !isKnown(name, variables)
              && !(variables && isForOthers(name, names.getProperty(name)))) {
            sentences.putIfAbsent(name, sentence(name, variables));
          }
        }
      }
    }
    return List.copyOf(sentences.values());
  }

  private boolean isKnown(String name, boolean variable) {
    return known.stream()
        .anyMatch(setting -> variable ? setting.isVariable(name) : setting.isProperty(name));
  }

  private static boolean isForOthers(String name, @Nullable Object value) {
    return name.startsWith(TESTS)
        || KUBERNETES.matcher(name).matches()
        || (name.endsWith("_PORT") && KUBERNETES_PORT.matcher(String.valueOf(value)).matches());
  }

  private String sentence(String name, boolean variable) {
    return String.format(
        Locale.ROOT,
        "%s is no setting of MINT Atlas: %s.",
        name,
        nearest(name)
            .map(setting -> "use " + (variable ? setting.variable() : setting.name()))
            .orElse("the README has those that there are"));
  }

  private Optional<Setting> nearest(String name) {
    String written = letters(name);
    return known.stream()
        .filter(setting -> difference(written, letters(setting.name())) <= MOST_CHANGES)
        .min(Comparator.comparingInt(setting -> difference(written, letters(setting.name()))));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /**
   * How many letters to change, less those at the end that are right: that is where a setting has
   * the word for the thing itself.
   */
  private static int difference(String one, String other) {
    int right = 0;
    while (right < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - right) == other.charAt(other.length() - 1 - right)) {
      right++;
    }
    return Suggestions.mistakes(one, other) - right;
  }
}
