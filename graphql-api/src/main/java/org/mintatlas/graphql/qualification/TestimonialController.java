package org.mintatlas.graphql.qualification;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The released testimonials on a cohort, or from a region. */
@Controller
@SchemaMapping(typeName = "Testimonial")
final class TestimonialController {
  private final MaterialLoaders materials;
  private final QualificationLoaders qualification;
  private final RegionLoaders regions;

  TestimonialController(
      MaterialLoaders materials, QualificationLoaders qualification, RegionLoaders regions) {
    this.materials = materials;
    this.qualification = qualification;
    this.regions = regions;
  }

  @SchemaMapping(typeName = "Cohort", field = "testimonials")
  Connection<Testimonial> ofCohort(Cohort cohort, DataFetchingEnvironment environment) {
    return list(new TestimonialScope.OfCohort(cohort.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "testimonials")
  Connection<Testimonial> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new TestimonialScope.OfRegion(region.id()), environment);
  }

  @SchemaMapping
  String id(Testimonial testimonial) {
    return NodeId.of(NodeType.TESTIMONIAL, testimonial.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Cohort> cohort(
      Testimonial testimonial, DataFetchingEnvironment environment) {
    return qualification.cohorts().load(testimonial.cohort(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable RegionProfile> region(
      Testimonial testimonial, DataFetchingEnvironment environment) {
    return regions.profiles().load(testimonial.region(), environment);
  }

  @SchemaMapping
  String statement(
      Testimonial testimonial, @Argument @Nullable Language lang, GraphQLContext context) {
    return ApiRequest.of(context).language(lang).of(testimonial.statement());
  }

  /** No other testimonial is shown. */
  @SchemaMapping
  LocalDate releasedOn(Testimonial testimonial) {
    return Objects.requireNonNull(testimonial.releasedOn());
  }

  private Connection<Testimonial> list(
      TestimonialScope scope, DataFetchingEnvironment environment) {
    return materials.testimonialLists().under(scope, TestimonialFilter.ANY, environment);
  }
}
