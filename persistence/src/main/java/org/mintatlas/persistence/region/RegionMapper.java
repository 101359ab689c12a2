package org.mintatlas.persistence.region;

import static org.mintatlas.persistence.values.ValueMapper.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.persistence.values.ValueMapper;

/** Regions to rows and back. */
@Mapper(uses = ValueMapper.class)
interface RegionMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = ".", source = "profile")
  @Mapping(target = "latitude", source = "profile.location.point.lat")
  @Mapping(target = "longitude", source = "profile.location.point.lon")
  @Mapping(target = "locationBasis", source = "profile.location.basis")
  @Mapping(target = "clusterFrom", source = "clusterFunding.from")
  @Mapping(target = "clusterTo", source = "clusterFunding.to")
  @Mapping(target = "assuredOn", source = "profile.sources")
  RegionEntity toEntity(Region region);

  /** A name as a row. */
  FormerNameRow toRow(RegionName name);

  /** The changes as rows. */
  default List<LifecycleRow> toRows(Lifecycle lifecycle) {
    return lifecycle.changes().stream().map(this::toRow).toList();
  }

  /** A change as a row. */
  LifecycleRow toRow(Lifecycle.Change change);

  /** A district as a row. */
  @Mapping(target = "districtKey", source = "district")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  CoverageRow toRow(Coverage coverage);

  /** An organisation as a row. */
  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  InvolvementRow toRow(Involvement involvement);

  /** A seal as a row. */
  default LocalDate toRow(QualitySeal seal) {
    return seal.awardedOn();
  }

  /** The whole region. */
  default Region toRegion(RegionEntity entity) {
    return new Region(
        toProfile(entity),
        Objects.requireNonNull(entity.version),
        entity.formerNames.stream().map(this::toName).toList(),
        new Lifecycle(entity.lifecycle.stream().map(this::toChange).toList()),
        entity.coverage.stream().map(this::toCoverage).toList(),
        entity.involvements.stream().map(this::toInvolvement).toList(),
        period(entity.clusterFrom, entity.clusterTo),
        entity.seals.stream().map(QualitySeal::new).toList());
  }

  /** The profile of a region. */
  @Mapping(target = "location", source = ".")
  RegionProfile toProfile(RegionEntity entity);

  /** The identity from its number. */
  default RegionId toId(UUID value) {
    return new RegionId(value);
  }

  /** The location of a region. */
  default Location toLocation(RegionEntity entity) {
    return new Location(new GeoPoint(entity.latitude, entity.longitude), entity.locationBasis);
  }

  /** A name from its row. */
  RegionName toName(FormerNameRow row);

  /** A change from its row. */
  Lifecycle.Change toChange(LifecycleRow row);

  /** A district from its row. */
  default Coverage toCoverage(CoverageRow row) {
    return new Coverage(
        new DistrictKey(row.districtKey()), period(row.periodFrom(), row.periodTo()));
  }

  /** An organisation from its row. */
  default Involvement toInvolvement(InvolvementRow row) {
    return new Involvement(
        new OrganisationId(row.organisationId()),
        row.role(),
        period(row.periodFrom(), row.periodTo()));
  }
}
