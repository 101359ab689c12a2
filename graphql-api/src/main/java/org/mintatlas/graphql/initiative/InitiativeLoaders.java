package org.mintatlas.graphql.initiative;

import java.util.List;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
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
  private final Lookup<ProjectId, Project> projects;

  InitiativeLoaders(BrowseInitiatives browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("initiatives", DirectoryOrder.NAME, browse.lists(), cursors, loaders);
    projectLists =
        new Lists<>("projects", DirectoryOrder.NAME, browse.projectLists(), cursors, loaders);
    initiatives = new Lookup<>("initiative", loaders, browse::byIds);
    projects = new Lookup<>("project", loaders, browse::projectsByIds);
  }

  /** The lists of initiatives. */
  Lists<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> lists() {
    return lists;
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
