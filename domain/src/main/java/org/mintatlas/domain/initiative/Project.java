package org.mintatlas.domain.initiative;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/**
 * A project (Projekt, Angebot): a concrete recurring offer of exactly one {@link Initiative}.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name, up to 200 characters
 * @param initiative the initiative that offers it
 * @param recurrence how often it comes back
 * @param description what it is, up to 4,000 characters; null when unknown
 * @param subjects what it is about; empty when unknown
 * @param formats the form in which it is offered; empty when unknown
 * @param educationStages the stages of the education chain it is for; empty when unknown
 * @param ages the ages it is for; null when unknown
 * @param targetGroups whom it is for in particular; empty when no source names any
 * @param cost what it costs; null when unknown
 * @param capacity how many people it takes at a time, at least 1; null when unknown
 * @param place where it takes place
 * @param online whether one can take part online; null when unknown
 * @param languages the languages it is held in, as ISO 639-1 codes such as {@code de}; empty when
 *     unknown
 * @param website its page; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Project(
    ProjectId id,
    long version,
    Slug slug,
    String name,
    InitiativeId initiative,
    Recurrence recurrence,
    @Nullable String description,
    Set<Subject> subjects,
    Set<Format> formats,
    Set<EducationStage> educationStages,
    @Nullable AgeRange ages,
    Set<TargetGroup> targetGroups,
    @Nullable Cost cost,
    @Nullable Integer capacity,
    Place place,
    @Nullable Boolean online,
    Set<String> languages,
    @Nullable WebAddress website,
    List<Source> sources)
    implements Aggregate<ProjectId, Project>, Sourced {
  /** How many characters a description may have. */
  public static final int DESCRIPTION_LENGTH = 4000;

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 200;

  /**
   * @throws InvalidValueException when a text is blank or too long, the capacity is below 1, or a
   *     language is not a two-letter code
   */
  public Project {
    Require.aggregate(id, version, "slug", slug, "initiative", initiative);
    Require.given("recurrence", recurrence, "place", place, "languages", languages);
    name = Require.text("project name", name, NAME_LENGTH);
    description = Require.optionalText("description", description, DESCRIPTION_LENGTH);
    subjects = Require.enumSet("subjects", Subject.class, subjects);
    formats = Require.enumSet("formats", Format.class, formats);
    educationStages = Require.enumSet("educationStages", EducationStage.class, educationStages);
    targetGroups = Require.enumSet("targetGroups", TargetGroup.class, targetGroups);
    Require.atLeast("capacity", capacity, 1);
    languages.forEach(Require::language);
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static ProjectBuilder builder(
      ProjectId id, Slug slug, String name, InitiativeId initiative, Recurrence recurrence) {
    return ProjectBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .initiative(initiative)
        .recurrence(recurrence)
        .subjects(Set.of())
        .formats(Set.of())
        .educationStages(Set.of())
        .targetGroups(Set.of())
        .place(Place.UNKNOWN)
        .languages(Set.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public ProjectBuilder toBuilder() {
    return ProjectBuilder.of(this);
  }

  @Override
  public Project withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
