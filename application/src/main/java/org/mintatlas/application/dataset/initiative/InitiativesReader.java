package org.mintatlas.application.dataset.initiative;

import java.util.HashSet;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;

/** Reads initiatives and the projects that they offer. */
public final class InitiativesReader {
  private final Reading reading;
  private final Gazetteer gazetteer;
  private final Names<InitiativeId, Initiative> initiatives;
  private final Names<ProjectId, Project> projects;

  /** Reads after the regions to which they belong. */
  public InitiativesReader(Reading reading, Ports ports, Gazetteer gazetteer) {
    this.reading = reading;
    this.gazetteer = gazetteer;
    initiatives =
        reading.names(
            "initiative",
            InitiativeId.class,
            InitiativeId::new,
            "initiatives",
            ports.initiatives());
    projects =
        reading.names("project", ProjectId.class, ProjectId::new, "projects", ports.projects());
  }

  /** Reads the files. */
  public void read() {
    initiatives.read(
        reading.sourced(
            "initiatives.csv",
            "slug name kind organisation region_slug city postcode state website"),
        (row, id, slug) ->
            Initiative.builder(
                    id, slug, row.required("name"), row.required("kind", InitiativeKind.class))
                .organisation(row.optional("organisation", reading.to(OrganisationId.class)))
                .regions(new HashSet<>(row.several("region_slug", reading.to(RegionId.class))))
                .place(gazetteer.place(row))
                .website(row.optional("website", WebAddress::new))
                .sources(row.sources())
                .build());
    projects.read(
        reading.sourced(
            "projects.csv",
            """
            slug initiative_slug name description subjects formats education_stages
            age_from age_to target_groups cost capacity recurrence city postcode state
            online languages website
            """),
        this::project);
  }

  private Project project(Row row, ProjectId id, Slug slug) {
    InitiativeId initiative = row.required("initiative_slug", reading.to(InitiativeId.class));
    return Project.builder(
            id,
            slug,
            row.required("name"),
            initiative,
            row.required("recurrence", Recurrence.class))
        .description(row.optional("description"))
        .subjects(row.several("subjects", Subject.class))
        .formats(row.several("formats", Format.class))
        .educationStages(row.several("education_stages", EducationStage.class))
        .ages(row.ages())
        .targetGroups(row.several("target_groups", TargetGroup.class))
        .cost(row.optional("cost", InitiativesReader::cost))
        .capacity(row.optional("capacity", Written::whole))
        .place(gazetteer.place(row))
        .online(row.optional("online", Row.yesOrNo("true", "false")))
        .languages(new HashSet<>(row.several("languages", text -> text)))
        .website(row.optional("website", WebAddress::new))
        .sources(row.sources())
        .build();
  }

  private static Cost cost(String text) {
    return text.equals("FREE") ? Cost.FREE : new Cost.Paid(Written.decimal(text));
  }
}
