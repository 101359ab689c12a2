package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ways on which a text gets to a database as SQL. */
public final class SqlTexts {
  /** Who takes a text, and by which methods; by name, because the inner rings have no libraries. */
  private static final Map<String, Pattern> WAYS =
      Map.of(
          "java.sql.Connection", Pattern.compile("prepare.*|nativeSQL"),
          "java.sql.Statement", Pattern.compile("execute.*|addBatch"),
          "org.springframework.jdbc.core.simple.JdbcClient", Pattern.compile("sql"),
          "org.springframework.jdbc.core.JdbcOperations", Pattern.compile(".*"),
          "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations",
              Pattern.compile(".*"),
          "jakarta.persistence.EntityManager", Pattern.compile("create.*Query"),
          "org.hibernate.query.QueryProducer", Pattern.compile("create.*"));

  /** Those who check that a text stands in the code, and those who keep such texts. */
  private static final List<String> GUARDS =
      List.of("org.mintatlas.persistence.statement.Statements");

  public static final ArchRule HAVE_ONE_WAY =
      noClasses()
          .that(
              describe(
                  "are no guards of it", (JavaClass type) -> !GUARDS.contains(type.getFullName())))
          .should()
          .accessTargetWhere(describe("a text becomes SQL", SqlTexts::isSent))
          .because("what somebody sends is a parameter: it never becomes a part of the SQL");

  private SqlTexts() {}

  private static boolean isSent(JavaAccess<?> access) {
    return access instanceof JavaCodeUnitAccess<?> call
        && call.getTarget().getRawParameterTypes().stream()
            .findFirst()
            .filter(first -> first.isEquivalentTo(String.class))
            .isPresent()
        && WAYS.entrySet().stream()
            .anyMatch(way ->
                call.getTargetOwner().isAssignableTo(way.getKey())
                    && way.getValue().matcher(call.getName()).matches());
  }
}
