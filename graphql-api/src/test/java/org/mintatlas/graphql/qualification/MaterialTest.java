package org.mintatlas.graphql.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.testkit.qualification.MaterialFixtures;

class MaterialTest extends SmallAtlasApi {
  @Test
  void showsEveryField() {
    api.ask(
            """
            { materials { totalCount nodes { programme { slug } name kind kindLabel
              en: kindLabel(lang: EN) editionStatement readership enReadership: readership(lang: EN) language documentUrl
              sources { citation } } } }
            """)
        .path("materials")
        .matchesJsonStrictly(
            """
            { "totalCount": 1, "nodes": [
              { "programme": { "slug": "river-school" }, "name": "Toolkit for a workshop",
                "kind": "TOOLKIT", "kindLabel": "Toolkit", "en": "toolkit",
                "editionStatement": "2nd edition", "readership": "Koordinationen",
                "enReadership": "Coordinators", "language": "en",
                "documentUrl": "https://example.org/toolkit",
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] } ] }
            """);
  }

  @Test
  void isReachedFromItsProgrammeAndFiltered() {
    SmallAtlas.stored(
        api.atlas.materials.save(
            MaterialFixtures.aMaterial(facts.programme.id(), "Anleitung für alle")));

    api.ask(
            """
            { programme(slug: "river-school") { all: materials { nodes { name readership } }
                german: materials(filter: { languages: ["de"] }) { nodes { name } }
                toolkits: materials(filter: { kinds: [TOOLKIT] }) { nodes { name } } } }
            """)
        .path("programme")
        .matchesJsonStrictly(
            """
            { "all": { "nodes": [ { "name": "Anleitung für alle", "readership": null },
                { "name": "Toolkit for a workshop", "readership": "Koordinationen" } ] },
              "german": { "nodes": [ { "name": "Anleitung für alle" } ] },
              "toolkits": { "nodes": [ { "name": "Toolkit for a workshop" } ] } }
            """);
  }

  @Test
  void testimonialShowsWhatWasReleasedAndNotWhoSaysIt() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) { testimonials { totalCount nodes {
                statement en: statement(lang: EN) releasedOn region { slug } cohort { slug }
                sources { citation } } } }
              region(slug: "river-region") { testimonials(orderBy: RELEASED) { totalCount } } }
            """)
        .path("cohort.testimonials")
        .matchesJsonStrictly(
            """
            { "totalCount": 1, "nodes": [
              { "statement": "Das Gespräch war mehr wert als die Note.",
                "en": "Talking was worth more than marks.", "releasedOn": "2021-05-07",
                "region": { "slug": "river-region" }, "cohort": { "slug": "river-school-1" },
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] } ] }
            """)
        .path("region.testimonials.totalCount")
        .entity(Integer.class)
        .isEqualTo(1);
  }

  @Test
  void testimonialThatWasNotReleasedHasNoNode() {
    String id = NodeId.of(NodeType.TESTIMONIAL, facts.secret.id().value()).text();

    assertThat(api.raw("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)))
        .hasToString("{data={node=null}}");
  }
}
