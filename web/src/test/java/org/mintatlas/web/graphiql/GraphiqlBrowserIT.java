package org.mintatlas.web.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.web.running.Browser;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** GraphiQL in a browser, where there is one. */
@RunningAtlas
class GraphiqlBrowserIT {
  private static final String RUN = "document.querySelector('.graphiql-execute-button').click();";
  private static final String RESULT =
      "return document.querySelector('.result-window .CodeMirror').CodeMirror.getValue();";
  private static final String EDITOR =
      "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror";
  private static final String QUERY = EDITOR + ".getValue()";
  private static final int VARIABLES = 0;
  private static final int HEADERS = 1;
  private static final String TABS = "document.querySelectorAll('.graphiql-tab-button')";

  @Autowired private Changes changes;
  @Autowired private BrowseRegions regions;
  @LocalServerPort private int port;
  @TempDir private Path profile;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Browser browser;

  @BeforeAll
  static void needsABrowser() {
    Browser.assumeInstalled("GraphiQL");
  }

  @BeforeEach
  void visitForTheFirstTime() throws IOException {
    browser = Browser.open(profile, "de");
    browser.visit("http://127.0.0.1:" + port + "/graphql");
    browser.await("return document.querySelector('.graphiql-execute-button') !== null;");
    browser.await("return " + TABS + ".length > 1;");
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @Test
  void theFirstRunOfAFirstVisitHasDataInTheLanguageOfTheVisitor() {
    assertThat(browser.run("return location.pathname;").asString()).isEqualTo("/graphiql");
    browser.run(RUN);
    assertThat(browser.await(RESULT).asString())
        .contains("\"data\"", "\"Niedersachsen\"")
        .doesNotContain("\"errors\"");

    edit(HEADERS, "{\"Accept-Language\": \"en\"}");
    browser.run(RUN);
    browser.await(RESULT.replace(";", ".includes('Lower Saxony');"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aSecondVisitFindsWhatTheFirstHasLeft() {
    edit(VARIABLES, "{\"first\": 3}");
    browser.run(TABS + "[1].click();");
    browser.await(
        "return JSON.parse(localStorage.getItem('graphiql:tabState'))?.activeTabIndex === 1;");
    int tabs = browser.run("return " + TABS + ".length;").asInt();
    browser.visit("http://127.0.0.1:" + port + "/graphiql");
    browser.await("return " + TABS + ".length > 1;");
    assertThat(browser.run("return " + TABS + ".length;").asInt()).isEqualTo(tabs);
    browser.run(RUN);
    assertThat(browser.await(RESULT).asString()).contains("\"postcode\"", "\"50667\"");
  }

  @Test
  void everyExampleRunsAndItsNameIsInSight() {
    List<JsonNode> names =
        browser
            .run(
                """
                return [...document.querySelectorAll('.graphiql-tab-button')].map(tab => {
                  const box = tab.getBoundingClientRect();
                  return {
                    name: tab.innerText,
                    inSight: box.left >= 0 && box.right <= innerWidth && box.bottom <= 200
                      && tab.scrollWidth <= tab.clientWidth
                      && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
                        === tab,
                  };
                });
                """)
            .valueStream()
            .toList();
    assertThat(names).hasSizeGreaterThan(15);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).get("name").asString();
      assertThat(names.get(i).get("inSight").asBoolean()).as(name).isTrue();
      open(i, name);
      if (isSubscription()) {
        continue;
      }
      browser.run(RUN);
      assertThat(browser.await(RESULT).asString())
          .as(name)
          .contains("\"data\"")
          .doesNotContain("\"errors\"");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aSubscriptionShowsChangesUntilItIsStopped() {
    int last = browser.run("return " + TABS + ".length - 1;").asInt();
    open(last, browser.run("return " + TABS + "[arguments[0]].innerText;", last).asString());
    assertThat(isSubscription()).isTrue();
    browser.run(RUN);
    browser.await(
        "return document.querySelector('.graphiql-execute-button').ariaLabel.startsWith('Stop');");
    long version = 2;
    while (browser.run(RESULT).asString().isEmpty()) {
      announce(version++);
      Browser.pause();
    }
    assertThat(browser.run(RESULT).asString())
        .contains("\"regionChanged\"", "\"UPDATED\"", "\"zdi-koeln\"");
    announce(1000);
    browser.await(RESULT.replace(";", ".includes('1000');"));

    browser.run(RUN);
    browser.await(
        "return"
            + " document.querySelector('.graphiql-execute-button').ariaLabel.startsWith('Execute');");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Goes to an example; GraphiQL takes a moment until it asks for the operation that it shows. */
  private void open(int tab, String operation) {
    browser.run(TABS + "[arguments[0]].click();", tab);
    browser.await("return " + EDITOR + ".operationName === arguments[0];", operation);
  }

  private boolean isSubscription() {
    return browser.run("return /^subscription/m.test(" + QUERY + ");").asBoolean();
  }

  /** Writes into one of the editors below the query. */
  private void edit(int editor, String text) {
    browser.run(
        "document.querySelectorAll('.graphiql-editor-tool .CodeMirror')[arguments[0]]"
            + ".CodeMirror.setValue(arguments[1]);",
        editor,
        text);
  }

  private void announce(long version) {
    changes.announce(
        List.of(
            Change.stored(
                Change.Subject.REGION,
                regions.bySlug(new Slug("zdi-koeln")).orElseThrow().id().value(),
                version,
                Instant.parse("2026-01-01T10:00:00Z"))));
  }
}
