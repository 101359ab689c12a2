package org.mintatlas.application.initiative;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * What a project must be like. Conditions add up; within a set any one will do.
 *
 * @param states placed in one of these; empty means any
 * @param subjects about one of these; empty means any
 * @param formats in one of these forms; empty means any
 * @param educationStages for one of these stages; empty means any
 * @param targetGroups for one of these groups; empty means any
 * @param costClasses known to cost about as much as one of these; empty means any
 * @param capacityAtLeast taking so many people at a time; null means any, also of unknown capacity
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param near is so near; null means anywhere
 * @param within is in this part of the map; null means anywhere
 */
@Buildable
public record ProjectFilter(
    Set<FederalState> states,
    Set<Subject> subjects,
    Set<Format> formats,
    Set<EducationStage> educationStages,
    Set<TargetGroup> targetGroups,
    Set<CostClass> costClasses,
    @Nullable Integer capacityAtLeast,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Near near,
    @Nullable Bounds within)
    implements Placed<Project> {
  /** Any project. */
  public static final ProjectFilter ANY =
      ProjectFilterBuilder.empty()
          .states(Set.of())
          .subjects(Set.of())
          .formats(Set.of())
          .educationStages(Set.of())
          .targetGroups(Set.of())
          .costClasses(Set.of())
          .build();

  /** Keeps copies. */
  public ProjectFilter {
    states = Require.set("states", states);
    subjects = Require.set("subjects", subjects);
    formats = Require.set("formats", formats);
    educationStages = Require.set("educationStages", educationStages);
    targetGroups = Require.set("targetGroups", targetGroups);
    costClasses = Require.set("costClasses", costClasses);
  }

  /** Whether a project is like that. */
  public boolean matches(Project project) {
    return Wanted.oneOf(states, project.place().state())
        && Wanted.anyOf(subjects, project.subjects())
        && Wanted.anyOf(formats, project.formats())
        && Wanted.anyOf(educationStages, project.educationStages())
        && Wanted.anyOf(targetGroups, project.targetGroups())
        && Wanted.oneOf(costClasses, project.cost() == null ? null : CostClass.of(project.cost()))
        && (capacityAtLeast == null
            || (project.capacity() != null && project.capacity() >= capacityAtLeast))
        && Wanted.assuredBefore(assuredBefore, project)
        && Wanted.inName(nameContains, project.name())
        && isThere(project);
  }

  @Override
  public @Nullable GeoPoint pointOf(Project project) {
    return project.place().point();
  }

  @Override
  public boolean isOnline(Project project) {
    return Boolean.TRUE.equals(project.online());
  }

  /** Starts one from this one, to change some of it. */
  public ProjectFilterBuilder toBuilder() {
    return ProjectFilterBuilder.of(this);
  }
}
