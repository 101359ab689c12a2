package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;

class ManifestCheckTest {
  private static final ApiInMemory API = new ApiInMemory();
  private static final String STATES = "query States { federalStates { code } }";
  private static final String OTHER = "query Other { federalStates { name } }";

  private static ManifestCheck.Result check(Manifest... manifests) {
    return ManifestCheck.of(List.of(manifests), API.source.schema());
  }

  private static List<String> problems(Manifest... manifests) {
    return check(manifests) instanceof ManifestCheck.Result.Failed(List<String> problems)
        ? problems
        : List.of();
  }

  @Test
  void passesWhenAllAreValid() {
    ManifestCheck.Result result =
        check(
            new Manifest("a.json", Map.of("1", STATES, "2", OTHER)),
            new Manifest("b.json", Map.of("1", STATES, "3", STATES)));
    assertThat(result)
        .isInstanceOfSatisfying(
            ManifestCheck.Result.Passed.class,
            passed -> assertThat(passed.documents().count()).isEqualTo(2));
  }

  @Test
  void namesManifestAndIdAndReasonOfEverythingThatIsWrong() {
    assertThat(
            problems(
                new Manifest(
                    "a.json",
                    Map.of(
                        "1", "query A { colour shape }",
                        "2", "query B {",
                        "3", "{ federalStates { code } }",
                        "4", "fragment F on FederalState { code }",
                        "5", STATES)),
                new Manifest("b.json", Map.of("5", OTHER))))
        .containsExactly(
            "a.json, id '1': line 1: Field 'colour' in type 'Query' is undefined",
            "a.json, id '1': line 1: Field 'shape' in type 'Query' is undefined",
            "a.json, id '2': line 1: Invalid syntax with offending token '<EOF>' at line 1 column"
                + " 10",
            "a.json, id '3': each operation needs a name, and there must be at least one",
            "a.json, id '4': line 1: Unused fragment 'F'",
            "b.json, id '5': another document has this id too");
  }

  @Test
  void doesNotBelieveAnIdThatSaysToBeAnotherHash() {
    String hash = DocumentHash.of(STATES).orElseThrow().hex();
    assertThat(problems(new Manifest("a.json", Map.of("sha256:" + hash, STATES)))).isEmpty();
    assertThat(problems(new Manifest("a.json", Map.of("sha256:" + hash, OTHER))))
        .containsExactly(
            "a.json, id 'sha256:%s': the SHA-256 of the text is %s"
                .formatted(hash, DocumentHash.of(OTHER).orElseThrow()));
  }

  @Test
  void refusesWhatHasNoIdOrIsNoText() {
    assertThat(problems(new Manifest("a.json", Map.of(" ", STATES, "1", "{\ud800}"))))
        .containsExactly(
            "a.json, id ' ': an id must not be blank", "a.json, id '1': the text is no Unicode");
  }
}
