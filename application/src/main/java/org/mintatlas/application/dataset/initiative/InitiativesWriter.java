package org.mintatlas.application.dataset.initiative;

import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;

/** Stores initiatives and the projects that they offer. */
public final class InitiativesWriter {
  private final Initiatives initiatives;
  private final Projects projects;
  private final Kind<InitiativeId, Initiative> initiativeKind;
  private final Kind<ProjectId, Project> projectKind;

  /** Stores into these collections. */
  public InitiativesWriter(Initiatives initiatives, Projects projects) {
    this.initiatives = initiatives;
    this.projects = projects;
    initiativeKind = new Kind<>("initiatives", Change.Subject.INITIATIVE, initiatives);
    projectKind = new Kind<>("projects", Change.Subject.PROJECT, projects);
  }

  /** Stores them, after the regions to which they belong. */
  public void write(InitiativeFacts facts, Run run) {
    facts.initiatives().forEach(fact -> initiative(fact, run));
    facts.projects().forEach(fact -> project(fact, run));
  }

  private void initiative(Initiative fact, Run run) {
    run.store(
        initiativeKind,
        fact.slug(),
        fact,
        initiatives.bySlug(fact.slug()),
        id ->
            fact.toBuilder()
                .id(id)
                .organisation(run.ofOptional(fact.organisation()))
                .regions(run.ofAll(fact.regions()))
                .build());
  }

  private void project(Project fact, Run run) {
    run.store(
        projectKind,
        fact.slug(),
        fact,
        projects.bySlug(fact.slug()),
        id -> fact.toBuilder().id(id).initiative(run.of(fact.initiative())).build());
  }
}
