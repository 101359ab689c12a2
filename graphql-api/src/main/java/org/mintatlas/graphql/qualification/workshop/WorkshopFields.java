package org.mintatlas.graphql.qualification.workshop;

import java.util.List;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of regional workshops, and theirs under others. */
@Component
record WorkshopFields(
    WorkshopLoaders workshops,
    QualificationLoaders qualification,
    RegionLoaders regions,
    InitiativeLoaders initiatives)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(Cohort.class)
            .page("workshops", cohort -> new WorkshopScope.OfCohort(cohort.id()), workshops.lists)
            .one("reach", Cohort::id, workshops.reach),
        Fields.of("Region", RegionProfile.class)
            .page("workshops", region -> new WorkshopScope.InRegion(region.id()), workshops.lists),
        Fields.of(Initiative.class)
            .page(
                "workshops",
                initiative -> new WorkshopScope.WithInitiative(initiative.id()),
                workshops.lists),
        Fields.of(RegionalWorkshop.class)
            .value("name", RegionalWorkshop::title)
            .one("cohort", RegionalWorkshop::cohort, qualification.cohorts)
            .one("region", RegionalWorkshop::region, regions.profiles)
            .page(
                "initiatives",
                (workshop, asked) ->
                    initiatives.among(workshop.initiatives(), workshop.id(), asked)),
        Fields.of(Reach.class)
            .value("workshopCount", Reach::workshops)
            .value("initiativeCount", Reach::initiatives));
  }
}
