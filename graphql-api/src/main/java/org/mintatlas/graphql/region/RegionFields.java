package org.mintatlas.graphql.region;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.label.Derivation;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.stereotype.Component;

/** The fields of regions and their parts, and theirs under others. */
@Component
record RegionFields(
    BrowseRegions browse,
    FindWhiteSpots whiteSpots,
    RegionLoaders regions,
    GeographyLoaders geography,
    OrganisationLoaders organisations)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .bySlug("region", browse::bySlug)
            .page("regions", list(query -> new RegionScope.Everywhere()))
            .value("whiteSpots", (query, asked) -> whiteSpots(asked)),
        region(),
        Fields.of("FormerName", RegionName.class).value("to", RegionName::until),
        Fields.of("LifecycleChange", Lifecycle.Change.class)
            .value("status", Lifecycle.Change::state)
            .value("from", Lifecycle.Change::since),
        Fields.of(Coverage.class)
            .one("district", Coverage::district, geography.districts)
            .value("from", coverage -> coverage.tenure().from())
            .value("to", coverage -> coverage.tenure().to()),
        Fields.of(Involvement.class)
            .one("organisation", Involvement::organisation, organisations.organisations)
            .value("from", involvement -> involvement.tenure().from())
            .value("to", involvement -> involvement.tenure().to()),
        Fields.of(ClusterFunding.class),
        Fields.of(Source.class),
        Fields.of(QualitySeal.class).value("validTo", QualitySeal::validUntil),
        Fields.of(RegionConnection.class)
            .value("nearDistricts", (list, asked) -> geography.nearDistricts(asked))
            .value("unknownCount", list -> list.uncertain().totalCount()),
        ShareFields.ofArea(
                Fields.of("WhiteSpots", WhiteSpotsAnswer.class), answer -> answer.spots().share())
            .value("covered", answer -> answer.spots().covered())
            .value("possiblyCovered", WhiteSpotsAnswer::possiblyCovered)
            .value("uncovered", answer -> answer.spots().uncovered())
            .value("byKind", WhiteSpotsAnswer::byKind)
            .value("districts", WhiteSpotsAnswer::districts)
            .value("districtsKnown", answer -> answer.found().districtsKnown())
            .value("regionsWithUnknownAreaCount", answer -> answer.spots().regionsWithUnknownArea())
            .value("derivation", (spots, asked) -> Derivation.COVERAGE.in(asked.language())),
        ShareFields.covered(
            Fields.of("KindCoverage", WhiteSpotsAnswer.KindCoverage.class),
            WhiteSpotsAnswer.KindCoverage::share),
        regions(
                Fields.of("DistrictCoverage", WhiteSpotsAnswer.InDistrict.class),
                WhiteSpotsAnswer.InDistrict::coverage)
            .value("district", each -> each.coverage().district())
            .value("outcome", each -> each.coverage().outcome())
            .value("byKind", WhiteSpotsAnswer.InDistrict::byKind),
        regions(
            Fields.of("KindInDistrict", WhiteSpotsAnswer.OfKind.class),
            WhiteSpotsAnswer.OfKind::coverage),
        Fields.of("PossiblyCovered", WhiteSpotsAnswer.PossiblyCovered.class)
            .many("regions", WhiteSpotsAnswer.PossiblyCovered::regions, regions.profiles),
        Fields.of(FederalState.class).page("regions", list(RegionScope.InState::new)),
        Fields.of(Postcode.class)
            .page(
                "nearestRegions",
                (postcode, asked) -> regions.nearest(postcode.point(), postcode.code(), asked)),
        Fields.of(District.class)
            .page("regions", list(district -> new RegionScope.InDistrict(district.key())))
            .page(
                "possibleRegions",
                list(district -> new RegionScope.MaybeInDistrict(district.key()))),
        Fields.of(Organisation.class)
            .page(
                "regions",
                list(organisation -> new RegionScope.WithOrganisation(organisation.id()))));
  }

  /** How many cover a district. */
  private static <T> Fields<T> regions(
      Fields<T> fields, Function<T, WhiteSpots.DistrictCoverage> coverage) {
    return fields
        .value("regionCount", coverage.andThen(each -> each.covering().size()))
        .value("possibleRegionCount", coverage.andThen(each -> each.possible().size()));
  }

  private Fields<RegionProfile> region() {
    Fields<RegionProfile> fields =
        Fields.of("Region", RegionProfile.class)
            .known("focusSubjects", RegionProfile::focusSubjects)
            .known("targetGroups", RegionProfile::targetGroups)
            .known("educationStages", RegionProfile::educationStages)
            .one("seatDistrict", RegionProfile::seatDistrict, geography.districts)
            .part(
                "flags",
                RegionProfile::id,
                regions.inFull,
                (whole, asked) -> whole.flags(asked.on()))
            .through(
                "successor",
                RegionProfile::id,
                regions.inFull,
                whole -> whole.region().successor(),
                regions.profiles)
            .page(
                "predecessors",
                (region, asked) ->
                    regions.whole(new RegionScope.SucceededBy(region.id()), region.id(), asked));
    whole(fields, "version", (region, asked) -> region.version());
    whole(fields, "formerNames", (region, asked) -> region.formerNames());
    whole(fields, "states", (region, asked) -> region.states(asked.on()));
    whole(fields, "lifecycleStatus", (region, asked) -> region.standing(asked.asOf()).state());
    whole(fields, "lifecycleKnown", (region, asked) -> region.standing(asked.asOf()).known());
    whole(fields, "lifecycle", (region, asked) -> region.lifecycle().changes());
    whole(fields, "listedNoLaterThan", evidence(ListedBy::date));
    whole(fields, "listedNoLaterThanSource", evidence(ListedBy::source));
    whole(fields, "coverage", (region, asked) -> region.coverage(asked.on()).toList());
    whole(fields, "coverageKnown", (region, asked) -> region.coverageKnown(asked.on()));
    whole(fields, "involvements", RegionFields::involvements);
    whole(fields, "clusterFunding", (region, asked) -> region.clusterFunding());
    whole(fields, "seals", (region, asked) -> region.seals());
    return fields;
  }

  private WhiteSpotsAnswer whiteSpots(Asked asked) {
    FederalState state = asked.value("stateCode", FederalState.class);
    AsOf when = asked.asOf();
    return new WhiteSpotsAnswer(
        state, when.day(), whiteSpots.find(state, when, asked.set("kinds", RegionKind.class)));
  }

  /** A part of the whole region; null when the region went away in this very moment. */
  private void whole(
      Fields<RegionProfile> fields,
      String field,
      BiFunction<Region, Asked, ? extends @Nullable Object> read) {
    fields.part(
        field,
        RegionProfile::id,
        regions.inFull,
        (whole, asked) -> read.apply(whole.region(), asked));
  }

  private static BiFunction<Region, Asked, @Nullable Object> evidence(
      Function<ListedBy, Object> part) {
    return (region, asked) -> {
      ListedBy evidence = region.lifecycle().listedBy();
      return evidence == null ? null : part.apply(evidence);
    };
  }

  private static List<Involvement> involvements(Region region, Asked asked) {
    Set<Involvement.Role> roles = asked.set("roles", Involvement.Role.class);
    return region.involvements().stream()
        .filter(i ->
            region.lasts(i.tenure(), asked.on()) && (roles.isEmpty() || roles.contains(i.role())))
        .toList();
  }

  private <T> BiFunction<T, Asked, Connection<?>> list(Function<T, RegionScope> scope) {
    return (parent, asked) -> regions.living(scope.apply(parent), asked);
  }
}
