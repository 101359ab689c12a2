package org.mintatlas.graphql.quality;

import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.quality.QualityFixtures;

class FrameworkTest {
  private final ApiInMemory api = new ApiInMemory();

  FrameworkTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsEveryField() {
    api.ask(
            """
            { frameworkEdition(slug: "river-framework-2") { slug frameworkName en: frameworkName(lang: EN)
              number published example notice enNotice: notice(lang: EN)
              scale { value label en: label(lang: EN) }
              criteria { kind kindLabel name en: name(lang: EN) parts { code name question } } } }
            """)
        .path("frameworkEdition")
        .matchesJsonStrictly(
            """
            { "slug": "river-framework-2", "frameworkName": "Orientierungsrahmen", "en": "Framework",
              "number": 2, "published": "2022", "example": true,
              "notice": "Ein Beispiel.", "enNotice": "An example.",
              "scale": [ { "value": 1, "label": "am Anfang", "en": "at the beginning" },
                         { "value": 2, "label": "auf dem Weg", "en": "auf dem Weg" },
                         { "value": 4, "label": "am Ziel", "en": "there" } ],
              "criteria": [
                { "kind": "OFFER", "kindLabel": "Angebot", "name": "Hauptkriterium OFFER",
                  "en": "Main criterion OFFER", "parts": [
                  { "code": "zeal", "name": "Kriterium zeal", "question": "Gelingt das mit zeal?" },
                  { "code": "access", "name": "Kriterium access",
                    "question": "Gelingt das mit access?" },
                  { "code": "gender-and-diversity", "name": "Kriterium gender-and-diversity",
                    "question": "Gelingt das mit gender-and-diversity?" } ] },
                { "kind": "RESOURCES", "kindLabel": "Ressourcen",
                  "name": "Hauptkriterium RESOURCES", "en": "Main criterion RESOURCES", "parts": [
                  { "code": "team", "name": "Kriterium team", "question": "Gelingt das mit team?" }
                  ] },
                { "kind": "RESULTS", "kindLabel": "Ergebnisse", "name": "Hauptkriterium RESULTS",
                  "en": "Main criterion RESULTS", "parts": [
                  { "code": "joy", "name": "Kriterium joy", "question": "Gelingt das mit joy?" },
                  { "code": "follow-up", "name": "Kriterium follow-up",
                    "question": "Gelingt das mit follow-up?" } ] } ] }
            """);
  }

  @Test
  void isListedByItsNumberAndFilteredByWhetherItIsAnExample() {
    SmallAtlas.stored(
        api.atlas.frameworkEditions.save(QualityFixtures.anEdition("river-framework-1")));

    api.ask(
            """
            { latest: frameworkEditions { nodes { slug notice } totalCount }
              first: frameworkEditions(orderBy: NUMBER, first: 1) { nodes { slug } }
              examples: frameworkEditions(filter: { example: true }) { nodes { slug } }
              others: frameworkEditions(filter: { example: false }) { nodes { slug } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "latest": { "nodes": [ { "slug": "river-framework-2", "notice": "Ein Beispiel." },
                { "slug": "river-framework-1", "notice": null } ], "totalCount": 2 },
              "first": { "nodes": [ { "slug": "river-framework-1" } ] },
              "examples": { "nodes": [ { "slug": "river-framework-2" } ] },
              "others": { "nodes": [ { "slug": "river-framework-1" } ] } }
            """);
  }
}
