package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.SqlTexts;
import org.mintatlas.persistence.offence.SqlOffences;
import org.mintatlas.persistence.statement.Sql;

/** No text of somebody else becomes SQL. */
class SqlRulesTest {

  @Test
  void aTextIsSentByOneClassOnly() {
    breaks(SqlTexts.HAVE_ONE_WAY, SqlOffences.SentAsTheyAre.class);
  }

  @Test
  void onlyListsPutSqlTogether() {
    breaks(PersistenceArchitectureTest.onlyListsPutSqlTogether, SqlOffences.PutTogether.class);
  }

  private static void breaks(ArchRule rule, Class<?> offence) {
    assertThat(Arrays.stream(offence.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
        .extracting(Method::getName)
        .allSatisfy(method ->
            assertThat(
                    rule.evaluate(new ClassFileImporter().importClasses(offence))
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains(offence.getName() + '.' + method + '(')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "region; drop table region", "\"Region\"", "region--", "a,b", "1"})
  void whatIsNoNameBecomesNoPart(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.names(name));
  }

  @Test
  void partsStandInTheirPlaces() {
    assertThat(Sql.of("select %2$s from %1$s", Sql.of("region"), Sql.names("id, version")))
        .hasToString("select id, version from region");
  }
}
