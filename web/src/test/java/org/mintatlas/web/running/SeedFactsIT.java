package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mintatlas.web.running.SeedFacts.Fact;
import org.mintatlas.web.running.SeedFacts.Question;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The program tells each fact of the pages that stood at the beginning. */
@RunningAtlas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedFactsIT {
  private final Map<Question, JsonNode> answers = new HashMap<>();
  @Autowired private Asking ask;

  private List<String> told(Fact fact) {
    JsonNode answer = answers.computeIfAbsent(fact.question(), q -> ask.data(q.query()));
    return Answers.at(answer, fact.path());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("org.mintatlas.web.running.SeedFacts#ALL")
  void tells(Fact fact) {
    assertThat(told(fact)).isEqualTo(fact.expected());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("org.mintatlas.web.running.SeedFacts#ALL")
  void wouldNotTellAnythingElse(Fact fact) {
    Fact wrong =
        new Fact(
            fact.name(),
            fact.question(),
            fact.path(),
            fact.expected().stream().map(text -> text + "?").toList());

    assertThat(fact.expected()).isNotEmpty();
    assertThatThrownBy(() -> tells(wrong)).isInstanceOf(AssertionError.class);
  }

  @Test
  void theseAreManyFacts() {
    assertThat(SeedFacts.ALL).hasSizeGreaterThanOrEqualTo(150);
    assertThat(SeedFacts.ALL).extracting(Fact::name).doesNotHaveDuplicates();
  }

  @Test
  void theTableOfTheSeedsCitesAndRepeatsEachQuestion() throws IOException {
    String table = Files.readString(Path.of("../docs/seed-coverage.md"));

    assertThat(SeedFacts.ALL)
        .extracting(Fact::question)
        .allSatisfy(question ->
            assertThat(table)
                .containsPattern("(?m)^\\| .*`%s`.* \\|$".formatted(question.name()))
                .contains(
                    "### `%s`\n\n```graphql\n%s```\n"
                        .formatted(question.name(), question.query())));
  }
}
