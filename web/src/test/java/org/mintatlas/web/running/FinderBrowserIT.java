package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The page in {@code docs/clients/finder}, opened as a file, in a browser where there is one. What
 * is typed comes from the keyboard.
 */
@RunningAtlas
class FinderBrowserIT {
  private static final Path PAGE = Path.of("..", "docs", "clients", "finder", "index.html");
  private static final String DOWN = "\uE015";
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final String SPACE = " ";

  private static final String HITS = "document.querySelectorAll('#hits li').length";
  private static final String COUNT = "document.querySelector('#count').innerText";
  private static final String OPTIONS = "document.querySelectorAll('#suggestions li')";

  @LocalServerPort private int port;
  @TempDir private Path profile;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Browser browser;

  @BeforeAll
  static void needsABrowser() {
    Browser.assumeInstalled("The page of docs/clients");
  }

  @BeforeEach
  void visit() throws IOException {
    browser = Browser.open(profile, "de");
    browser.visit(PAGE.toAbsolutePath().normalize().toUri() + "?api=http://127.0.0.1:" + port);
    browser.await("return " + HITS + " >= 20;");
  }

  @AfterEach
  void leave() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.run("return document.querySelector('#failure').innerText;").asString())
        .isEmpty();
    browser.close();
  }

  private int count() {
    return Integer.parseInt(browser.await("return " + COUNT + ".match(/[0-9]+/)?.[0];").asString());
  }

  private void await(String condition) {
    browser.await("return " + condition + ";");
  }

  @Test
  void typingFinds() {
    browser.type("#text", "Sternwa");
    await(OPTIONS + ".length > 0");
    browser.type("#text", ESCAPE);
    await(OPTIONS + ".length === 0");
    browser.type("#text", "rt");
    await(OPTIONS + ".length > 0");
    String first = browser.run("return " + OPTIONS + "[0].firstChild.data;").asString();
    browser.type("#text", DOWN);
    await("document.querySelector('#text').getAttribute('aria-activedescendant') !== null");
    browser.type("#text", ENTER);
    browser.await(
        "return document.querySelector('#hits li strong')?.innerText === arguments[0];", first);
    assertThat(browser.run("return document.querySelector('#text').value;").asString())
        .contains(first);
  }

  @Test
  void whatIsMisspeltIsAskedBack() {
    browser.type("#text", "Chemmie" + ENTER);
    await("!document.querySelector('#meant').hidden");
    browser.type("#meant button", SPACE);
    await("document.querySelector('#meant').hidden");
    await(HITS + " > 0");
    assertThat(browser.run("return document.querySelector('#text').value;").asString())
        .isEqualTo("Chemie");
  }

  @Test
  void aChoiceNarrowsTheListAndTheMap() {
    await("document.querySelector('#placed').innerText !== ''");
    int all = count();
    int points = browser.run("return document.querySelectorAll('.points circle').length;").asInt();
    browser.type("#bySubject-CHEMISTRY", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    assertThat(count()).isPositive();
    browser.await(
        "return document.querySelectorAll('.points circle').length < arguments[0];", points);
    assertThat(browser.run("return document.activeElement.id;").asString())
        .isEqualTo("bySubject-CHEMISTRY");
    assertThat(
            browser
                .run("return document.querySelector('#bySubject-CHEMISTRY').checked;")
                .asBoolean())
        .isTrue();
  }

  @Test
  void whatIsUnknownIsFoundTooIfThatIsTicked() {
    int all = count();
    browser.type("#byCostClass-FREE", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    int free = count();
    browser.type("#unknown", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) > arguments[0];", free);
    assertThat(count()).isLessThan(all);
    assertThat(browser.run("return document.activeElement.id;").asString()).isEqualTo("unknown");
  }

  @Test
  void offersAreForAnAgeAndCostNoMoreThanThat() {
    int all = count();
    browser.type("#age", "9" + ENTER);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    int some = count();
    browser.type("#euro", "0" + ENTER);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", some);
    assertThat(count()).isPositive();
  }

  @Test
  void whatIsNearComesByDistance() {
    browser.type("#radius", "50");
    browser.type("#postcode", "50667" + ENTER);
    await("/ km$/.test(document.querySelector('#hits li div')?.innerText)");
    JsonNode distances =
        browser.run(
            "return [...document.querySelectorAll('#hits li div')].map(hit =>"
                + " Number(hit.innerText.match(/([0-9,]+) km$/)[1].replace(',', '.')));");
    assertThat(distances.valueStream().map(JsonNode::asDouble)).isSorted().hasSizeGreaterThan(5);
  }

  @Test
  void wordsPlaceAndChoicesHoldTogether() {
    browser.type("#radius", "100");
    browser.type("#postcode", "50667");
    browser.type("#text", "Labor" + ENTER);
    await("/ km$/.test(document.querySelector('#hits li div')?.innerText)");
    int all = count();
    assertThat(all).isPositive();
    browser.await(
        "return document.querySelectorAll('.points circle').length === arguments[0];", all);
    browser.type("#bySubject-CHEMISTRY", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    browser.await("return document.querySelectorAll('.points circle').length < arguments[0];", all);
  }

  @Test
  void aSearchIsNarrowedDownAndMarksItsWords() {
    browser.type("#text", "Labor" + ENTER);
    await("document.querySelector('#hits mark') !== null");
    int all = count();
    browser.type("#bySubject-CHEMISTRY", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    assertThat(count()).isPositive();
  }

  private boolean checked(String box) {
    return browser
        .run("return document.querySelector(arguments[0])?.checked ?? false;", box)
        .asBoolean();
  }

  private void clear(String field) {
    browser.run("document.querySelector(arguments[0]).value = '';", field);
    browser.type(field, ENTER);
  }

  @Test
  void whatWasTickedHoldsForWordsToo() {
    int all = count();
    browser.type("#byCostClass-FREE", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    int free = count();
    browser.type("#text", "Labor" + ENTER);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", free);
    assertThat(count()).isPositive();
    assertThat(checked("#byCostClass-FREE")).isTrue();
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('#hits li div')].every(hit =>"
                        + " hit.innerText.includes('kostenlos'));")
                .asBoolean())
        .isTrue();
    clear("#text");
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) === arguments[0];", free);
    assertThat(checked("#byCostClass-FREE")).isTrue();
  }

  @Test
  void whatASearchCannotAskForIsAskedOfTheList() {
    browser.type("#types [value=EVENT]", SPACE);
    await("document.querySelector('[id^=byMode-]') !== null");
    browser.type("#byMode-ON_SITE", SPACE);
    await("document.querySelector('#byMode-ON_SITE').checked");
    int onSite = count();
    browser.type("#text", "Barcamp" + ENTER);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", onSite);
    assertThat(checked("#byMode-ON_SITE")).isTrue();
    assertThat(browser.run("return document.querySelector('#unasked');").isNull()).isTrue();
  }

  @Test
  void whatAnotherTypeDoesNotHaveStaysAndIsTold() {
    int all = count();
    browser.type("#age", "9");
    browser.type("#byCostClass-FREE", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) < arguments[0];", all);
    browser.type("#age", ENTER);
    browser.type("#types [value=REGION]", SPACE);
    await("document.querySelector('[id^=byRegionKind-]') !== null");
    assertThat(browser.run("return document.querySelector('#unasked').innerText;").asString())
        .contains("Kosten: kostenlos", "Alter: 9");
    browser.type("#types [value=PROJECT]", SPACE);
    await("document.querySelector('[id^=bySubject-]') !== null");
    assertThat(checked("#byCostClass-FREE")).isTrue();
    browser.type("#types [value=REGION]", SPACE);
    await("document.querySelector('#unasked #byCostClass-FREE') !== null");
    browser.type("#byCostClass-FREE", SPACE);
    await("document.querySelector('#byCostClass-FREE') === null");
  }

  @Test
  void initiativesThatAreSearchedForAreNarrowedDownByTheirKind() {
    browser.type("#types [value=INITIATIVE]", SPACE);
    browser.type("#text", "Labor" + ENTER);
    await("document.querySelector('#hits mark') !== null");
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('#facets fieldset')].every(facet =>"
                        + " facet.querySelector('input') !== null);")
                .asBoolean())
        .isTrue();
    int all = count();
    browser.type("[id^=byInitiativeKind-]", SPACE);
    await("document.querySelector('[id^=byInitiativeKind-]:checked') !== null");
    assertThat(count()).isPositive().isLessThanOrEqualTo(all);
  }

  @Test
  void nothingStandsBelowAnErrorThatWasFoundBefore() {
    browser.type("#byCostClass-FREE", SPACE);
    await("document.querySelector('#placed').innerText !== ''");
    browser.type("#postcode", "99999" + ENTER);
    await("document.querySelector('#failure').innerText !== ''");
    assertThat(browser.run("return " + HITS + ";").asInt()).isZero();
    assertThat(browser.run("return " + COUNT + ";").asString()).isEmpty();
    assertThat(browser.run("return document.querySelectorAll('.points circle').length;").asInt())
        .isZero();
    assertThat(checked("#byCostClass-FREE")).isTrue();
    clear("#postcode");
    await(HITS + " > 0");
    browser.type("#text", "und der" + ENTER);
    await("document.querySelector('#failure').innerText !== ''");
    assertThat(browser.run("return " + HITS + ";").asInt()).isZero();
    clear("#text");
    await(HITS + " > 0");
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
  }

  @Test
  void whatIsOnlineIsListedBesideWhatIsNearIfThatIsTicked() {
    browser.type("#postcode", "50667" + ENTER);
    await("/ km$/.test(document.querySelector('#hits li div')?.innerText)");
    int near = count();
    browser.type("#online", SPACE);
    browser.await("return Number(" + COUNT + ".match(/[0-9]+/)[0]) > arguments[0];", near);
  }

  @Test
  void scrollingLoads() {
    for (int loaded = browser.run("return " + HITS + ";").asInt(), pages = 0; pages < 3; pages++) {
      browser.run("scrollTo(0, document.body.scrollHeight);");
      browser.await("return " + HITS + " > arguments[0];", loaded);
      loaded = browser.run("return " + HITS + ";").asInt();
    }
    assertThat(
            browser
                .run(
                    "const names = [...document.querySelectorAll('#hits li')].map(hit =>"
                        + " hit.innerText); return names.length - new Set(names).size;")
                .asInt())
        .isZero();
  }

  @Test
  void theMapShowsWhiteSpotsAndWhatWasFound() {
    await("document.querySelectorAll('.areas path').length === 401");
    await("document.querySelectorAll('.points circle').length > 100");
    JsonNode map =
        browser.run(
            """
            const inside = (shape) => {
              const box = shape.getBBox();
              const view = document.querySelector('#map svg').viewBox.baseVal;
              return box.x >= 0 && box.y >= 0 && box.width > 0
                && box.x + box.width <= view.width && box.y + box.height <= view.height;
            };
            const colour = (name) =>
              getComputedStyle(document.querySelector('.areas .' + name)).fill;
            return {
              inside: [...document.querySelectorAll('.areas path, .points circle')].every(inside),
              colours: new Set(['COVERED', 'POSSIBLY_COVERED', 'UNCOVERED'].map(colour)).size,
              title: document.querySelector('.areas path title').textContent,
              seen: document.querySelector('#map svg').getBoundingClientRect().height > 200,
            };
            """);
    assertThat(map.get("inside").asBoolean()).isTrue();
    assertThat(map.get("colours").asInt()).isEqualTo(3);
    assertThat(map.get("title").asString()).contains("Flensburg");
    assertThat(map.get("seen").asBoolean()).isTrue();
  }

  @Test
  void speaksEnglishToo() {
    browser.type("#language", SPACE);
    await("/^[0-9]+ hits$/.test(" + COUNT + ")");
    await("document.querySelector('#facets').innerText.includes('chemistry')");
    assertThat(browser.run("return document.documentElement.lang;").asString()).isEqualTo("en");
    assertThat(browser.run("return document.body.innerText;").asString())
        .contains("white spot")
        .doesNotContain("weißer Fleck");
  }
}
