package org.mintatlas.persistence.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.initiative.OfferedByFacet;
import org.mintatlas.application.initiative.ProjectFacet;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.FacetColumn;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Points;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.mintatlas.persistence.values.ResultRow;

/** Projects in the database. */
class JpaProjects
    extends SluggedAdapter<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder>
    implements Projects {
  private static final Points PLACES = Points.in("p.latitude", "p.longitude", "p.online");

  /** The ages as far as they are known; null when neither bound is. */
  private static final String AGES =
      "(case when num_nonnulls(p.age_from, p.age_to) > 0"
          + " then int4range(p.age_from, p.age_to, '[]') end)";

  JpaProjects(AggregateStore store) {
    super(
        store,
        ProjectEntity.ROWS,
        Project::slug,
        Projects.INTEGRITY,
        order -> SortKey.directory(order, PLACES));
  }

  @Override
  public Set<ProjectId> removeBySource(Source source) {
    return removeBySource(source, ProjectId::new);
  }

  @Override
  public Map<Slug, Set<Format>> formats(Set<Slug> regions) {
    Map<Slug, Set<Format>> formats = new HashMap<>();
    jdbc.sql(
            Sql.of(
                """
                select r.slug, array_agg(distinct f.format) as formats
                from region_slug r
                join initiative_region m on m.region_id = r.region_id
                join project p on p.initiative_id = m.initiative_id
                cross join unnest(p.formats) as f (format)
                where r.slug = any(:regions)
                group by r.slug
                """))
        .param("regions", regions.stream().map(Slug::value).toArray(String[]::new))
        .query(row -> {
          ResultRow each = new ResultRow(row);
          formats.put(new Slug(each.text("slug")), each.severalOf(Format.class, "formats"));
        });
    return formats;
  }

  @Override
  protected Parent parent(ProjectScope scope) {
    return switch (scope) {
      case ProjectScope.Everywhere() -> selection.everywhere();
      case ProjectScope.OfInitiative(var initiative) ->
          selection.under("initiative_id", initiative);
    };
  }

  @Override
  protected Conditions conditions(ProjectFilter filter) {
    Conditions conditions =
        offers(filter)
            .found("p.id", SearchType.PROJECT, filter.text())
            .oneOf("p.state", "states", filter.states())
            .districts("p.district_key", filter.districts())
            .whenAny(
                "p.initiative_id in (select i.id from initiative i"
                    + " where i.kind = any(:initiativeKinds::text[]))",
                "initiativeKinds",
                filter.initiativeKinds())
            .slugs(
                "p.initiative_id",
                "id",
                "initiative",
                "organisation",
                "organisations",
                filter.organisations())
            .slugs(
                "p.initiative_id",
                "initiative_id",
                "initiative_region",
                "region",
                "regions",
                filter.regions())
            .containingLetters("p.name", filter.nameContains())
            .assuredBefore("p", filter.assuredBefore());
    return PLACES.conditions(conditions, filter);
  }

  /** What a project {@code p} must be like as an offer, wherever it is and whoever offers it. */
  static Conditions offers(ProjectFilter filter) {
    boolean orUnknown = filter.includeUnknown();
    return new Conditions()
        .anyOf("p.subjects", "subjects", filter.subjects())
        .anyOf("p.formats", "formats", filter.formats())
        .anyOf("p.education_stages", "stages", filter.educationStages(), orUnknown)
        .anyOf(
            "p.target_groups", "groups", filter.targetGroups(), orUnknown || filter.orOpenToAll())
        .oneOf("p.cost_class", "costClasses", filter.costClasses(), orUnknown)
        .when("p.cost <= :costUpTo", "costUpTo", filter.costUpToEuro(), "p.cost is null", orUnknown)
        .when(AGES + " @> cast(:age as integer)", "age", filter.age(), AGES + " is null", orUnknown)
        .when("p.online = :online", "online", filter.online(), "p.online is null", orUnknown)
        .anyOf("p.languages", "languages", filter.languages(), orUnknown)
        .when(
            "p.capacity >= :capacity",
            "capacity",
            filter.capacityAtLeast(),
            "p.capacity is null",
            orUnknown);
  }

  @Override
  protected FacetColumn column(Facet<ProjectFilter, ?> facet) {
    return facet instanceof OfferedByFacet offeredBy
        ? column(offeredBy)
        : column((ProjectFacet) facet);
  }

  private static FacetColumn column(OfferedByFacet facet) {
    return switch (facet) {
      case INITIATIVE_KIND ->
          FacetColumn.computed(
              "initiative_kind",
              "(select array[i.kind] from initiative i where i.id = p.initiative_id)");
    };
  }

  private static FacetColumn column(ProjectFacet facet) {
    return switch (facet) {
      case STATE -> FacetColumn.one("p.state");
      case SUBJECT -> FacetColumn.several("p.subjects");
      case FORMAT -> FacetColumn.several("p.formats");
      case EDUCATION_STAGE -> FacetColumn.several("p.education_stages");
      case TARGET_GROUP -> FacetColumn.several("p.target_groups");
      case COST_CLASS -> FacetColumn.one("p.cost_class");
    };
  }

  @Override
  public List<Facet<ProjectFilter, ?>> facets() {
    return Projects.FACETS;
  }
}
