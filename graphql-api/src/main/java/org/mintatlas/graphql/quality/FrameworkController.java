package org.mintatlas.graphql.quality;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The editions of frameworks and their texts. */
@Controller
final class FrameworkController {
  private final BrowseFrameworks browse;
  private final FrameworkLoaders frameworks;
  private final Binding<FrameworkFilter> filter;

  FrameworkController(BrowseFrameworks browse, FrameworkLoaders frameworks, Bindings bindings) {
    this.browse = browse;
    this.frameworks = frameworks;
    filter = bindings.ofInput("FrameworkEditionFilter", FrameworkController::filter);
  }

  @QueryMapping
  Optional<FrameworkEdition> frameworkEdition(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<FrameworkEdition> frameworkEditions(DataFetchingEnvironment environment) {
    return frameworks
        .lists()
        .under(new FrameworkScope.Everywhere(), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(FrameworkEdition edition) {
    return NodeId.of(NodeType.FRAMEWORK_EDITION, edition.id().value()).text();
  }

  @SchemaMapping
  String frameworkName(
      FrameworkEdition edition, @Argument @Nullable Language lang, GraphQLContext context) {
    return words(edition.framework(), lang, context);
  }

  @SchemaMapping
  @Nullable String notice(
      FrameworkEdition edition, @Argument @Nullable Language lang, GraphQLContext context) {
    return edition.notice() == null ? null : words(edition.notice(), lang, context);
  }

  @SchemaMapping
  String label(Rating rating, @Argument @Nullable Language lang, GraphQLContext context) {
    return words(rating.label(), lang, context);
  }

  @SchemaMapping(field = "name")
  String ofMain(
      MainCriterion criterion, @Argument @Nullable Language lang, GraphQLContext context) {
    return words(criterion.name(), lang, context);
  }

  @SchemaMapping(field = "name")
  String ofPart(SubCriterion criterion, @Argument @Nullable Language lang, GraphQLContext context) {
    return words(criterion.name(), lang, context);
  }

  @SchemaMapping
  String question(
      SubCriterion criterion, @Argument @Nullable Language lang, GraphQLContext context) {
    return words(criterion.question(), lang, context);
  }

  private static String words(Wording text, @Nullable Language lang, GraphQLContext context) {
    return ApiRequest.of(context).language(lang).of(text);
  }

  private static FrameworkFilter filter(Arguments arguments) {
    return new FrameworkFilter(arguments.value("example", Boolean.class));
  }
}
