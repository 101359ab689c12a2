package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mintatlas.domain.shared.Rule;

/** What holds of the rules about values, whichever ring has them. */
public final class Rules {
  private static final Pattern ADDRESS = Pattern.compile("\\b(Sie|Ihnen|Ihre?[nmrs]?)\\b");

  @ArchTest
  static final ArchRule areConstants =
      noCodeUnits()
          .that()
          .doNotHaveName("<clinit>")
          .should(
              be(
                  describe(
                      "making a rule",
                      (JavaCodeUnit unit) ->
                          unit.getConstructorCallsFromSelf().stream()
                              .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Rule.class)))))
          .because("whoever looks for all rules shall find them");

  @ArchTest
  static final ArchRule areSaidInGermanToo =
      each(
          "told in German with what varies in English",
          rule ->
              !rule.german().equals(rule.english())
                  && varying(rule.german()) == varying(rule.english())
                  && !ADDRESS.matcher(rule.german()).find(),
          "people read in their language which value they have to put right");

  @ArchTest
  static final ArchRule haveTheKeyOfTheirFeature =
      fields()
          .that()
          .haveRawType(Rule.class)
          .should(
              be(
                  describe(
                      "known by their feature and a name",
                      (JavaField field) -> {
                        String[] key = rule(field).key().split("\\.", 2);
                        return (field.getOwner().getPackageName() + ".")
                                .contains("." + key[0] + ".")
                            && key[1].matches("[a-z0-9]+(-[a-z0-9]+)*");
                      })))
          .allowEmptyShould(true)
          .because("programs know rules by their keys");

  @ArchTest
  static final ArchRule areBrokenBySomething =
      fields()
          .that()
          .haveRawType(Rule.class)
          .should(
              be(
                  describe(
                      "used",
                      (JavaField field) ->
                          field.getAccessesToSelf().stream()
                              .anyMatch(access -> access.getAccessType() == AccessType.GET))))
          .allowEmptyShould(true)
          .because("what nothing breaks is no rule");

  private Rules() {}

  /**
   * All rules below a package by their keys.
   *
   * @throws IllegalStateException when two have the same
   */
  public static Map<String, Rule> below(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
            .map(Rules::rule)
            .collect(toMap(Rule::key, rule -> rule));
  }

  private static ArchRule each(String fact, Predicate<Rule> holds, String because) {
    return fields()
        .that()
        .haveRawType(Rule.class)
        .should(be(describe(fact, (JavaField field) -> holds.test(rule(field)))))
        .allowEmptyShould(true)
        .because(because);
  }

  private static long varying(String sentence) {
    return sentence.split("%s", -1).length;
  }

  private static Rule rule(JavaField declared) {
    try {
      Field field = declared.reflect();
      field.setAccessible(true);
      return (Rule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
