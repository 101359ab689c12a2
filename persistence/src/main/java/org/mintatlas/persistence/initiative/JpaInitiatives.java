package org.mintatlas.persistence.initiative;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.initiative.InitiativeFacet;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.OfferFacet;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.FacetColumn;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Points;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Initiatives in the database. */
class JpaInitiatives
    extends SluggedAdapter<
        InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>
    implements Initiatives {
  private static final Points PLACES = Points.in("i.latitude", "i.longitude");

  /** What an initiative offers. */
  private static final String PROJECTS = "project p where p.initiative_id = i.id";

  JpaInitiatives(AggregateStore store) {
    super(
        store,
        InitiativeEntity.ROWS,
        Initiative::slug,
        Initiatives.INTEGRITY,
        order -> SortKey.directory(order, PLACES));
  }

  /** By hand, because each row has sort keys of the initiative in it. */
  @Override
  protected void writeBeside(Initiative initiative) {
    tie(
        initiative,
        "initiative_region",
        "initiative_id",
        "region_id",
        "name, assured_key",
        initiative.regions());
  }

  @Override
  public Set<InitiativeId> removeBySource(Source source) {
    return removeBySource(source, InitiativeId::new);
  }

  @Override
  protected Parent parent(InitiativeScope scope) {
    return switch (scope) {
      case InitiativeScope.Everywhere() -> selection.everywhere();
      case InitiativeScope.Among(var some) -> selection.among(some);
      case InitiativeScope.InRegion(var region) ->
          selection.through("initiative_region m", "initiative_id", "region_id", region);
      case InitiativeScope.InState(var state) -> selection.in("state", state.name());
      case InitiativeScope.InDistrict(var district) ->
          selection.in("district_key", district.value());
      case InitiativeScope.OfOrganisation(var organisation) ->
          selection.under("organisation_id", organisation);
    };
  }

  private static @Nullable Conditions offers(InitiativeFilter filter) {
    return filter.offers() == null ? null : JpaProjects.offers(filter.offers());
  }

  @Override
  protected Conditions conditions(InitiativeFilter filter) {
    Conditions conditions =
        new Conditions()
            .found("i.id", SearchType.INITIATIVE, filter.text())
            .oneOf("i.kind", "kinds", filter.kinds())
            .oneOf("i.state", "states", filter.states())
            .districts("i.district_key", filter.districts())
            .slugs("i.organisation_id", "organisation", "organisations", filter.organisations())
            .slugs(
                "i.id", "initiative_id", "initiative_region", "region", "regions", filter.regions())
            .having("select from " + PROJECTS, offers(filter))
            .containingLetters("i.name", filter.nameContains())
            .assuredBefore("i", filter.assuredBefore());
    return PLACES.conditions(conditions, filter);
  }

  @Override
  protected FacetColumn column(Facet<InitiativeFilter, ?> facet, InitiativeFilter unchosen) {
    return facet instanceof OfferFacet offered
        ? column(offered, offers(unchosen))
        : column((InitiativeFacet) facet);
  }

  private static FacetColumn column(InitiativeFacet facet) {
    return switch (facet) {
      case STATE -> FacetColumn.one("i.state");
      case KIND -> FacetColumn.one("i.kind");
    };
  }

  private static FacetColumn column(OfferFacet facet, @Nullable Conditions offers) {
    return switch (facet) {
      case SUBJECT -> FacetColumn.having("offered_subject", "p.subjects::text[]", PROJECTS, offers);
      case FORMAT -> FacetColumn.having("offered_format", "p.formats::text[]", PROJECTS, offers);
      case EDUCATION_STAGE ->
          FacetColumn.having("offered_stage", "p.education_stages::text[]", PROJECTS, offers);
      case TARGET_GROUP ->
          FacetColumn.having("offered_group", "p.target_groups::text[]", PROJECTS, offers);
      case COST_CLASS ->
          FacetColumn.having("offered_cost", "array[p.cost_class::text]", PROJECTS, offers);
    };
  }

  @Override
  public List<Facet<InitiativeFilter, ?>> facets() {
    return Initiatives.FACETS;
  }
}
