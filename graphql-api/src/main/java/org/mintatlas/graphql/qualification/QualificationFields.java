package org.mintatlas.graphql.qualification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.enrolment.FindOwnTestimonials;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of programmes, cohorts, materials and testimonials, and theirs under others. */
@Component
public record QualificationFields(
    BrowseProgrammes browse,
    FindOwnTestimonials own,
    QualificationLoaders qualification,
    OrganisationLoaders organisations,
    RegionLoaders regions)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue(
                "programme", "programmes", new ProgrammeScope.Everywhere(), qualification.lists)
            .value(
                "cohort",
                arguments -> requireNonNull(arguments.count("number")),
                (query, number, asked) ->
                    browse.cohort(asked.argument("programme", Slug.class), number))
            .page("cohorts", query -> new CohortScope.Everywhere(), qualification.cohortLists)
            .page(
                "materials", query -> new MaterialScope.Everywhere(), qualification.materialLists),
        Fields.of(Programme.class)
            .one("lead", Programme::lead, organisations.organisations)
            .page(
                "cohorts",
                programme -> new CohortScope.OfProgramme(programme.id()),
                qualification.cohortLists)
            .page(
                "materials",
                programme -> new MaterialScope.OfProgramme(programme.id()),
                qualification.materialLists),
        Fields.of(Cohort.class)
            .one("programme", Cohort::programme, qualification.programmes)
            .value("placeName", Cohort::place)
            .value("findings", QualificationFields::findings)
            .page(
                "testimonials",
                cohort -> new TestimonialScope.OfCohort(cohort.id()),
                qualification.testimonialLists),
        Fields.of("Module", CohortModule.class)
            .value("name", CohortModule::title)
            .value("duration", QualificationFields::duration),
        Fields.of(Finding.class),
        Fields.of(Material.class)
            .value("name", Material::title)
            .one("programme", Material::programme, qualification.programmes)
            .value("readership", Material::audience)
            .value("editionStatement", Material::edition)
            .value("documentUrl", Material::link),
        Fields.of(Testimonial.class)
            .one("cohort", Testimonial::cohort, qualification.cohorts)
            .one("region", Testimonial::region, regions.profiles)
            // No other testimonial is shown.
            .value("releasedOn", testimonial -> requireNonNull(testimonial.releasedOn())),
        Fields.of("OwnTestimonial", Testimonial.class)
            .value("id", testimonial -> NodeId.of(testimonial).text())
            .one("cohort", Testimonial::cohort, qualification.cohorts)
            .one("region", Testimonial::region, regions.profiles),
        Fields.of("Viewer", Self.class).value("testimonials", this::ownTestimonials),
        Fields.of(Organisation.class)
            .page(
                "programmes",
                organisation -> new ProgrammeScope.LedBy(organisation.id()),
                qualification.lists),
        Fields.of("Region", RegionProfile.class)
            .page(
                "cohorts",
                region -> new CohortScope.WithRegion(region.id()),
                qualification.cohortLists)
            .page(
                "testimonials",
                region -> new TestimonialScope.OfRegion(region.id()),
                qualification.testimonialLists));
  }

  /** What was found in a cohort, of the kinds that are asked for. */
  public static List<Finding> findings(Cohort cohort, Asked asked) {
    Set<FindingKind> kinds = asked.set("kinds", FindingKind.class);
    return cohort.findings().stream()
        .filter(finding -> kinds.isEmpty() || kinds.contains(finding.kind()))
        .toList();
  }

  private List<Testimonial> ownTestimonials(Self self) {
    @Nullable Person person = self.person();
    return person == null ? List.of() : own.of(person.id());
  }

  private static @Nullable KeyFigure duration(CohortModule module) {
    return module.duration() == null ? null : new KeyFigure(Measure.DURATION, module.duration());
  }
}
