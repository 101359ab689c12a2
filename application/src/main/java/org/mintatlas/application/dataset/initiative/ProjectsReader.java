package org.mintatlas.application.dataset.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;

/** Reads the projects that initiatives offer. */
final class ProjectsReader {
  private final Reading reading;
  private final Names<InitiativeId> initiatives;
  private final Gazetteer gazetteer;

  ProjectsReader(Reading reading, Names<InitiativeId> initiatives, Gazetteer gazetteer) {
    this.reading = reading;
    this.initiatives = initiatives;
    this.gazetteer = gazetteer;
  }

  List<Project> read() {
    Names<ProjectId> names = reading.names("project", ProjectId::new);
    return reading
        .sourced(
            "projects.csv",
            """
            slug initiative_slug name description subjects formats education_stages
            age_from age_to target_groups cost capacity recurrence city postcode state
            online languages website
            """)
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<InitiativeId> initiative =
              row.required("initiative_slug", initiatives.reference());
          Supplier<String> name = row.required("name", text -> text);
          @Nullable String description = row.optional("description", text -> text);
          List<Subject> subjects = row.several("subjects", ";", Row.oneOf(Subject.class));
          List<Format> formats = row.several("formats", ";", Row.oneOf(Format.class));
          List<EducationStage> stages =
              row.several("education_stages", ";", Row.oneOf(EducationStage.class));
          Supplier<@Nullable AgeRange> ages = row.ages();
          List<TargetGroup> targetGroups =
              row.several("target_groups", ";", Row.oneOf(TargetGroup.class));
          @Nullable Cost cost = row.optional("cost", ProjectsReader::cost);
          @Nullable Integer capacity = row.optional("capacity", Written::whole);
          Supplier<Recurrence> recurrence = row.required("recurrence", Row.oneOf(Recurrence.class));
          @Nullable String city = row.optional("city", text -> text);
          @Nullable PostalCode postcode = row.optional("postcode", PostalCode::new);
          @Nullable FederalState state = row.optional("state", GeographyReader::state);
          @Nullable Boolean online = row.optional("online", Row.yesOrNo("true", "false"));
          List<String> languages = row.several("languages", ";", text -> text);
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          List<Source> sources = row.sources();
          return () ->
              Project.builder(
                      names.id(slug.get()),
                      slug.get(),
                      name.get(),
                      initiative.get(),
                      recurrence.get())
                  .description(description)
                  .subjects(Set.copyOf(subjects))
                  .formats(Set.copyOf(formats))
                  .educationStages(Set.copyOf(stages))
                  .ages(ages.get())
                  .targetGroups(Set.copyOf(targetGroups))
                  .cost(cost)
                  .capacity(capacity)
                  .place(gazetteer.place(city, postcode, state))
                  .online(online)
                  .languages(new HashSet<>(languages))
                  .website(website)
                  .sources(sources)
                  .build();
        });
  }

  private static Cost cost(String text) {
    return text.equals("FREE") ? Cost.FREE : new Cost.Paid(Written.decimal(text));
  }
}
