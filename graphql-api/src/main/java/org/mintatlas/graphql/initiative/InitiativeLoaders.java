package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How initiatives and projects are read. */
@Component
public final class InitiativeLoaders implements NodeSources {
  private final Lists<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> lists;
  private final Lists<ProjectScope, ProjectFilter, DirectoryOrder, Project> projectLists;
  private final Lookup<InitiativeId, Initiative> initiatives;
  private final Binding<InitiativeFilter> filter;
  private final Lookup<ProjectId, Project> projects;

  InitiativeLoaders(
      BrowseInitiatives browse,
      CursorCodec cursors,
      BatchLoaderRegistry loaders,
      Bindings bindings) {
    filter = bindings.ofInput("InitiativeFilter", InitiativeLoaders::filter);
    lists = new Lists<>("initiatives", DirectoryOrder.NAME, browse.lists(), cursors, loaders);
    projectLists =
        new Lists<>("projects", DirectoryOrder.NAME, browse.projectLists(), cursors, loaders);
    initiatives = new Lookup<>("initiative", loaders, browse::byIds);
    projects = new Lookup<>("project", loaders, browse::projectsByIds);
  }

  private static InitiativeFilter filter(Arguments arguments) {
    return new InitiativeFilter(
        arguments.set("kinds", InitiativeKind.class),
        arguments.set("states", FederalState.class),
        arguments.searchText("nameContains"),
        arguments.value("assuredBefore", LocalDate.class));
  }

  /** The initiatives under a parent, as the arguments of the field filter them. */
  Connection<Initiative> under(
      InitiativeScope scope, Object owner, DataFetchingEnvironment environment) {
    return lists.under(scope, filter.of(environment), owner, environment);
  }

  /**
   * The initiatives to which a fact refers.
   *
   * @param owner whose fact it is
   */
  public Connection<Initiative> among(
      Set<InitiativeId> facts, Object owner, DataFetchingEnvironment environment) {
    return under(new InitiativeScope.Among(facts), owner, environment);
  }

  /** The lists of projects. */
  Lists<ProjectScope, ProjectFilter, DirectoryOrder, Project> projectLists() {
    return projectLists;
  }

  /** Initiatives by identity. */
  public Lookup<InitiativeId, Initiative> initiatives() {
    return initiatives;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.INITIATIVE,
            (id, environment) -> initiatives.load(new InitiativeId(id.uuid()), environment)),
        new NodeSource(
            NodeType.PROJECT,
            (id, environment) -> projects.load(new ProjectId(id.uuid()), environment)));
  }
}
