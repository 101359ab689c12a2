package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The projects: all of them, those of an initiative, and what a project refers to. */
@Controller
@SchemaMapping(typeName = "Project")
final class ProjectController {
  private final BrowseInitiatives browse;
  private final InitiativeLoaders initiatives;
  private final Today today;
  private final Binding<ProjectFilter> filter;

  ProjectController(
      BrowseInitiatives browse, InitiativeLoaders initiatives, Today today, Bindings bindings) {
    this.browse = browse;
    this.initiatives = initiatives;
    this.today = today;
    filter = bindings.ofInput("ProjectFilter", ProjectController::filter);
  }

  @QueryMapping
  Optional<Project> project(@Argument Slug slug) {
    return browse.projectBySlug(slug);
  }

  @QueryMapping
  Connection<Project> projects(DataFetchingEnvironment environment) {
    return list(new ProjectScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Initiative", field = "projects")
  Connection<Project> ofInitiative(Initiative initiative, DataFetchingEnvironment environment) {
    return list(new ProjectScope.OfInitiative(initiative.id()), environment);
  }

  @SchemaMapping
  String id(Project project) {
    return NodeId.of(NodeType.PROJECT, project.id().value()).text();
  }

  @SchemaMapping
  @Nullable Boolean outdated(Project project, @Argument @Nullable LocalDate on) {
    return project.outdatedOn(today.or(on));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Initiative> initiative(
      Project project, DataFetchingEnvironment environment) {
    return initiatives.initiatives().load(project.initiative(), environment);
  }

  @SchemaMapping(typeName = "Cost")
  boolean free(Cost cost) {
    return switch (cost) {
      case Cost.Free nothing -> true;
      case Cost.Paid paid -> false;
    };
  }

  @SchemaMapping(typeName = "Cost")
  @Nullable BigDecimal amountEuro(Cost cost) {
    return switch (cost) {
      case Cost.Free nothing -> null;
      case Cost.Paid paid -> paid.amount();
    };
  }

  private Connection<Project> list(ProjectScope scope, DataFetchingEnvironment environment) {
    return initiatives.projectLists().under(scope, filter.of(environment), environment);
  }

  private static ProjectFilter filter(Arguments arguments) {
    return new ProjectFilter(
        arguments.set("states", FederalState.class),
        arguments.set("subjects", Subject.class),
        arguments.set("formats", Format.class),
        arguments.set("educationStages", EducationStage.class),
        arguments.set("targetGroups", TargetGroup.class),
        arguments.count("capacityAtLeast"),
        arguments.searchText("nameContains"),
        arguments.value("assuredBefore", LocalDate.class));
  }
}
