package org.mintatlas.graphql.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Highlighting;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.node.Nodes;
import org.springframework.stereotype.Component;

/** Finding things by words. */
@Component
record SearchFields(SearchLoaders loaders, GeographyLoaders geography, Nodes nodes)
    implements FeatureFields {
  /** So many things of each type are suggested. */
  private static final int SUGGESTED = 5;

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value(
                "search",
                asked -> Wanted.of(asked, SearchText::whole),
                (root, wanted, asked) -> found(wanted, asked))
            .value("suggest", this::begun, (root, begun, asked) -> suggested(begun)),
        Fields.of("SearchHitConnection", SearchResult.class)
            .value("complete", SearchResult::complete)
            .value("partial", this::partial),
        Fields.of("SearchHit", Hit.class)
            .value("thing", this::thing)
            .value(
                "highlights",
                hit ->
                    thing(hit)
                        .map(thing -> thing == null ? List.of() : hit.highlights().apply(thing))));
  }

  /** Of a single part everything that is found has all. */
  private boolean partial(SearchResult result) {
    return result.plan().parts().size() > 1 && !loaders.find.hasAll(result.filter());
  }

  private Later<Object> thing(Hit hit) {
    return nodes.find(new NodeId(NodeType.valueOf(hit.type().name()), hit.id()));
  }

  private List<Hit> suggested(Begun begun) {
    SearchText text = begun.wanted.text;
    return loaders.find.suggest(text, begun.wanted.types, begun.near, SUGGESTED).stream()
        .map(found -> Hit.of(found, thing -> Highlighting.ofNames(thing, text)))
        .toList();
  }

  /** What the arguments of a field ask for. */
  private record Wanted(SearchText text, Set<SearchType> types) {
    static Wanted of(Arguments arguments, Function<String, SearchText> read) {
      String text = Objects.requireNonNull(arguments.value("text", String.class));
      Set<SearchType> types = arguments.set("types", SearchType.class);
      return new Wanted(arguments.check("text", () -> read.apply(text)), types);
    }
  }

  /** What somebody is about to ask for. */
  private record Begun(Wanted wanted, @Nullable Near near) {}

  private Begun begun(Arguments arguments) {
    return new Begun(Wanted.of(arguments, SearchText::of), geography.near(arguments));
  }

  private Later<SearchResult> found(Wanted wanted, Asked asked) {
    return loaders
        .plans
        .load(wanted.text)
        .map(found -> {
          SearchPlan plan = Objects.requireNonNull(found);
          Function<Asked, SearchFilter> read =
              field ->
                  loaders.filters.apply(field).toBuilder()
                      .plan(plan)
                      .types(field.set("types", SearchType.class))
                      .build();
          return new SearchResult(
              plan,
              read.apply(asked),
              loaders.hits.under(SearchScope.EVERYWHERE, "", asked, read, Set.of("types")));
        });
  }
}
