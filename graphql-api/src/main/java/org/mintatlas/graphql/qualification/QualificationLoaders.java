package org.mintatlas.graphql.qualification;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How programmes, cohorts, materials and testimonials are read. */
@Component
public final class QualificationLoaders {
  final Lists<ProgrammeScope, ProgrammeFilter, NameOrder, Programme> lists;
  public final Lists<CohortScope, CohortFilter, CohortOrder, Cohort> cohortLists;
  public final Lists<MaterialScope, MaterialFilter, NameOrder, Material> materialLists;
  public final Lists<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial>
      testimonialLists;
  public final Loader<ProgrammeId, Programme> programmes;
  public final Loader<CohortId, Cohort> cohorts;

  private final Today today;

  QualificationLoaders(
      BrowseProgrammes browse, BrowseMaterials browseMaterials, Today today, Loading loading) {
    this.today = today;
    lists = loading.lists("programmes", NameOrder.NAME, browse.programmes(), ProgrammeFilter.class);
    cohortLists =
        loading.lists(
            "cohorts",
            CohortOrder.START,
            browse.cohorts(),
            Components.of(CohortFilter.class).read("running", "runningIn", this::running));
    materialLists =
        loading.lists(
            "materials", NameOrder.NAME, browseMaterials.materials(), MaterialFilter.class);
    testimonialLists =
        loading.lists(
            "testimonials",
            TestimonialOrder.RELEASED_DESC,
            browseMaterials.testimonials(),
            TestimonialFilter.class);
    programmes =
        loading.nodes(
            NodeType.PROGRAMME, "programme", ProgrammeId::new, browse.programmes()::byIds);
    cohorts = loading.nodes(NodeType.COHORT, "cohort", CohortId::new, browse.cohorts()::byIds);
    loading.nodes(
        NodeType.MATERIAL, "material", MaterialId::new, browseMaterials.materials()::byIds);
    loading.nodes(
        NodeType.TESTIMONIAL,
        "testimonial",
        TestimonialId::new,
        browseMaterials.testimonials()::byIds);
  }

  private CohortFilter.@Nullable Running running(Arguments filter) {
    Integer year = filter.year("runningIn");
    return year == null ? null : new CohortFilter.Running(year, today.or(null).getYear());
  }
}
