package org.mintatlas.domain.initiative;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Aggregate;
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

  /**
   * @throws InvalidValueException when a text is blank or too long, the capacity is below 1, or a
   *     language is not a two-letter code
   */
  public Project {
    Require.given("id", id, "slug", slug, "initiative", initiative, "recurrence", recurrence);
    Require.given("place", place, "languages", languages);
    Require.version(version);
    name = Require.text("project name", name, 200);
    description = Require.optionalText("description", description, 4000);
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
  public static Builder builder(
      ProjectId id, Slug slug, String name, InitiativeId initiative, Recurrence recurrence) {
    return new Builder(id, slug, name, initiative, recurrence);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, slug, name, initiative, recurrence);
    copy.version = version;
    copy.description = description;
    copy.subjects = subjects;
    copy.formats = formats;
    copy.educationStages = educationStages;
    copy.ages = ages;
    copy.targetGroups = targetGroups;
    copy.cost = cost;
    copy.capacity = capacity;
    copy.place = place;
    copy.online = online;
    copy.languages = languages;
    copy.website = website;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Project withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of a project, then makes it, checked. */
  public static final class Builder {
    private ProjectId id;
    private Slug slug;
    private String name;
    private InitiativeId initiative;
    private Recurrence recurrence;
    private long version;
    private @Nullable String description;
    private Set<Subject> subjects = Set.of();
    private Set<Format> formats = Set.of();
    private Set<EducationStage> educationStages = Set.of();
    private @Nullable AgeRange ages;
    private Set<TargetGroup> targetGroups = Set.of();
    private @Nullable Cost cost;
    private @Nullable Integer capacity;
    private Place place = Place.UNKNOWN;
    private @Nullable Boolean online;
    private Set<String> languages = Set.of();
    private @Nullable WebAddress website;
    private List<Source> sources = List.of();

    private Builder(
        ProjectId id, Slug slug, String name, InitiativeId initiative, Recurrence recurrence) {
      this.id = id;
      this.slug = slug;
      this.name = name;
      this.initiative = initiative;
      this.recurrence = recurrence;
    }

    public Builder id(ProjectId id) {
      this.id = id;
      return this;
    }

    public Builder slug(Slug slug) {
      this.slug = slug;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder initiative(InitiativeId initiative) {
      this.initiative = initiative;
      return this;
    }

    public Builder recurrence(Recurrence recurrence) {
      this.recurrence = recurrence;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    public Builder subjects(Set<Subject> subjects) {
      this.subjects = subjects;
      return this;
    }

    public Builder formats(Set<Format> formats) {
      this.formats = formats;
      return this;
    }

    public Builder educationStages(Set<EducationStage> educationStages) {
      this.educationStages = educationStages;
      return this;
    }

    public Builder ages(@Nullable AgeRange ages) {
      this.ages = ages;
      return this;
    }

    public Builder targetGroups(Set<TargetGroup> targetGroups) {
      this.targetGroups = targetGroups;
      return this;
    }

    public Builder cost(@Nullable Cost cost) {
      this.cost = cost;
      return this;
    }

    public Builder capacity(@Nullable Integer capacity) {
      this.capacity = capacity;
      return this;
    }

    public Builder place(Place place) {
      this.place = place;
      return this;
    }

    public Builder online(@Nullable Boolean online) {
      this.online = online;
      return this;
    }

    public Builder languages(Set<String> languages) {
      this.languages = languages;
      return this;
    }

    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws InvalidValueException when a rule is broken
     */
    public Project build() {
      return new Project(
          id,
          version,
          slug,
          name,
          initiative,
          recurrence,
          description,
          subjects,
          formats,
          educationStages,
          ages,
          targetGroups,
          cost,
          capacity,
          place,
          online,
          languages,
          website,
          sources);
    }
  }
}
