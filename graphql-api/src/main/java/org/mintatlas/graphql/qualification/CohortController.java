package org.mintatlas.graphql.qualification;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Module;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.label.Words;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The cohorts: all of them, those of a programme, and those in which a region takes part. */
@Controller
@SchemaMapping(typeName = "Cohort")
final class CohortController {
  private final BrowseProgrammes browse;
  private final QualificationLoaders cohorts;
  private final Today today;
  private final Binding<CohortFilter> filter;
  private final Binding<Integer> number;

  CohortController(
      BrowseProgrammes browse, QualificationLoaders cohorts, Today today, Bindings bindings) {
    this.browse = browse;
    this.cohorts = cohorts;
    this.today = today;
    filter = bindings.ofInput("CohortFilter", this::filter);
    number =
        bindings.ofField("Query", "cohort", arguments -> requireNonNull(arguments.count("number")));
  }

  @QueryMapping
  Optional<Cohort> cohort(@Argument Slug programme, DataFetchingEnvironment environment) {
    return browse.cohort(programme, number.of(environment));
  }

  @QueryMapping
  Connection<Cohort> cohorts(DataFetchingEnvironment environment) {
    return list(new CohortScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Programme", field = "cohorts")
  Connection<Cohort> ofProgramme(Programme programme, DataFetchingEnvironment environment) {
    return list(new CohortScope.OfProgramme(programme.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "cohorts")
  Connection<Cohort> withRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new CohortScope.WithRegion(region.id()), environment);
  }

  @SchemaMapping
  String id(Cohort cohort) {
    return NodeId.of(NodeType.COHORT, cohort.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Programme> programme(
      Cohort cohort, DataFetchingEnvironment environment) {
    return cohorts.programmes().load(cohort.programme(), environment);
  }

  @SchemaMapping
  List<Finding> findings(Cohort cohort, @Argument @Nullable List<FindingKind> kinds) {
    Set<FindingKind> wanted = Arguments.setOf(kinds, FindingKind.class);
    return cohort.findings().stream()
        .filter(finding -> wanted.isEmpty() || wanted.contains(finding.kind()))
        .toList();
  }

  @SchemaMapping
  List<KeyFigure> figures(Cohort cohort, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return cohort.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  @SchemaMapping(typeName = "Module")
  @Nullable KeyFigure duration(Module module) {
    Figure duration = module.duration();
    return duration == null ? null : new KeyFigure(Measure.DURATION, duration);
  }

  @SchemaMapping(typeName = "Finding")
  String text(Finding finding, @Argument @Nullable Language lang, GraphQLContext context) {
    return Words.of(finding.text(), ApiRequest.of(context), lang);
  }

  private CohortFilter.@Nullable Running running(Arguments filter) {
    Integer year = filter.year("runningIn");
    return year == null ? null : new CohortFilter.Running(year, today.or(null).getYear());
  }

  private Connection<Cohort> list(CohortScope scope, DataFetchingEnvironment environment) {
    return cohorts.cohortLists().under(scope, filter.of(environment), environment);
  }

  private CohortFilter filter(Arguments arguments) {
    return new CohortFilter(
        arguments.set("statuses", CohortStatus.class),
        arguments.set("formats", ProgrammeFormat.class),
        arguments.year("startedIn"),
        arguments.year("endedIn"),
        running(arguments));
  }
}
