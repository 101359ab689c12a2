package org.mintatlas.graphql.similarity;

import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class SimilarRegionsTest {
  private final ApiInMemory api = new ApiInMemory();

  SimilarRegionsTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void sayInWhatTheyAreAlike() {
    api.ask(
            """
            { similarRegions(slug: "river-region", first: 3) {
                region { slug } score reasons reasonLabels(lang: DE)
                sharedKinds sharedSettlement sharedCarrierSectors sharedFormats } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "similarRegions": [ {
                "region": { "slug": "plain-region" },
                "score": 0.06666666666666667,
                "reasons": ["KINDS"],
                "reasonLabels": ["Art des Netzwerks"],
                "sharedKinds": ["MINT_REGION"],
                "sharedSettlement": null,
                "sharedCarrierSectors": [],
                "sharedFormats": [] } ] }
            """);
  }

  @Test
  void areNullForARegionThatThereIsNot() {
    api.ask("{ similarRegions(slug: \"unknown\") { score } }").path("similarRegions").valueIsNull();
  }
}
