package org.mintatlas.domain;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each feature stands: the same in the domain and in the use cases. */
public final class Features {
  private static final Pattern FEATURE =
      Pattern.compile("org\\.mintatlas\\.(?:domain|application)\\.(\\w+).*");

  /** What is told of all features, and known by what use cases stand on. */
  private static final Set<String> OF_DOMAIN =
      Set.of(
          "account",
          "award",
          "enquiry",
          "event",
          "geography",
          "governance",
          "initiative",
          "insight",
          "network",
          "organisation",
          "person",
          "proposal",
          "qualification",
          "quality",
          "region",
          "shared");

  /** What each one may know besides itself. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("shared", Set.of()),
          Map.entry("geography", Set.of("shared")),
          Map.entry("quality", Set.of("shared")),
          Map.entry("organisation", Set.of("geography", "shared")),
          Map.entry("region", Set.of("organisation", "geography", "shared")),
          Map.entry("initiative", Set.of("region", "organisation", "geography", "shared")),
          Map.entry(
              "person", Set.of("initiative", "region", "organisation", "geography", "shared")),
          Map.entry(
              "account",
              Set.of(
                  "qualification",
                  "person",
                  "initiative",
                  "region",
                  "organisation",
                  "geography",
                  "shared")),
          Map.entry(
              "proposal",
              Set.of(
                  "account",
                  "qualification",
                  "person",
                  "initiative",
                  "region",
                  "organisation",
                  "geography",
                  "shared")),
          Map.entry(
              "enquiry", Set.of("initiative", "region", "organisation", "geography", "shared")),
          Map.entry(
              "network", Set.of("initiative", "region", "organisation", "geography", "shared")),
          Map.entry(
              "qualification",
              Set.of("initiative", "person", "region", "organisation", "geography", "shared")),
          Map.entry("event", Set.of("person", "region", "organisation", "geography", "shared")),
          Map.entry("governance", Set.of("person", "organisation", "geography", "shared")),
          Map.entry(
              "award",
              Set.of("governance", "person", "region", "organisation", "geography", "shared")),
          Map.entry(
              "insight",
              Set.of(
                  "award",
                  "event",
                  "governance",
                  "qualification",
                  "organisation",
                  "geography",
                  "shared")),
          // What use cases stand on.
          Map.entry("paging", Set.of("geography", "shared")),
          Map.entry("storing", Set.of("paging", "geography", "shared")),
          Map.entry("change", OF_DOMAIN),
          Map.entry("audit", with(OF_DOMAIN, "change", "paging")),
          Map.entry(
              "history",
              with(OF_DOMAIN, "audit", "change", "command", "identity", "paging", "storing")),
          Map.entry("command", with(OF_DOMAIN, "audit", "change", "identity", "paging", "storing")),
          Map.entry(
              "search",
              Set.of(
                  "event",
                  "governance",
                  "initiative",
                  "insight",
                  "qualification",
                  "region",
                  "organisation",
                  "paging",
                  "geography",
                  "shared")),
          Map.entry("waiting", with(OF_DOMAIN, "paging", "storing")),
          Map.entry("quota", Set.of("shared")),
          Map.entry("identity", Set.of()));

  private static final Set<String> GROUND =
      Set.of("audit", "change", "command", "identity", "paging", "quota", "search", "storing");

  private Features() {}

  private static Set<String> with(Set<String> some, String... others) {
    return Stream.concat(some.stream(), Arrays.stream(others))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Arrows between features run one way.
   *
   * @param onTop packages that stand on all of them, and may know each
   */
  public static ArchRule arrowsRunOneWay(String... onTop) {
    return classes()
        .that()
        .resideOutsideOfPackages(onTop)
        .should(knowOnlyFeaturesBeforeTheirOwn())
        .because(
            "a feature is understood with those before it alone; a new one says here where it"
                + " stands");
  }

  private static ArchCondition<JavaClass> knowOnlyFeaturesBeforeTheirOwn() {
    return new ArchCondition<>("know only features before their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = feature(type);
        Set<String> known = KNOWN.get(own);
        if (known == null) {
          events.add(violated(type, type.getFullName() + " is of a feature that stands nowhere"));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String other = feature(dependency.getTargetClass());
          if (KNOWN.containsKey(other)
              && !other.equals(own)
              && !known.contains(other)
              && (GROUND.contains(own) || !GROUND.contains(other))) {
            events.add(violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static String feature(JavaClass type) {
    Matcher matcher = FEATURE.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) : "";
  }
}
