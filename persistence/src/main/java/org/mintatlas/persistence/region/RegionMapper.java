package org.mintatlas.persistence.region;

import static org.mintatlas.persistence.values.ValueMapper.period;
import static org.mintatlas.persistence.values.ValueMapper.tenure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Regions to rows and back. */
@Mapper(uses = ValueMapper.class)
interface RegionMapper {
  RegionMapper INSTANCE = Mappers.getMapper(RegionMapper.class);

  @Mapping(target = ".", source = "profile")
  @Mapping(target = "latitude", source = "profile.location.point.lat")
  @Mapping(target = "longitude", source = "profile.location.point.lon")
  @Mapping(target = "locationBasis", source = "profile.location.basis")
  @Mapping(target = "seatDistrictKey", source = "profile.seatDistrict")
  @Mapping(target = "clusterFrom", source = "clusterFunding.period.from")
  @Mapping(target = "clusterTo", source = "clusterFunding.period.to")
  @Mapping(
      target = "clusterToDerived",
      source = "clusterFunding.endDerived",
      defaultValue = "false")
  @Mapping(target = "listedBy", source = "lifecycle.listedBy.date")
  @Mapping(target = "listedBySource", source = "lifecycle.listedBy.source.citation")
  @Mapping(target = "listedBySourceRead", source = "lifecycle.listedBy.source.readOn")
  @Mapping(target = "listedBySourceSpeaksOf", source = "lifecycle.listedBy.source.speaksOf")
  @Mapping(target = "assuredOn", source = "profile.sources")
  @Mapping(target = "successorId", source = "successor")
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
  @Mapping(target = "periodFrom", source = "tenure.from")
  @Mapping(target = "periodTo", source = "tenure.to")
  CoverageRow toRow(Coverage coverage);

  /** An organisation as a row. */
  @Mapping(target = "organisationId", source = "organisation")
  @Mapping(target = "periodFrom", source = "tenure.from")
  @Mapping(target = "periodTo", source = "tenure.to")
  InvolvementRow toRow(Involvement involvement);

  /** A seal as a row. */
  default String toRow(QualitySeal seal) {
    return StoredDate.of(seal.awarded());
  }

  /** The whole region. */
  default Region toRegion(RegionEntity entity) {
    return new Region(
        toProfile(entity),
        Objects.requireNonNull(entity.version),
        entity.formerNames.stream().map(this::toName).toList(),
        new Lifecycle(entity.lifecycle.stream().map(this::toChange).toList(), toListedBy(entity)),
        entity.coverage.stream().map(this::toCoverage).toList(),
        entity.involvements.stream().map(this::toInvolvement).toList(),
        toClusterFunding(entity),
        entity.seals.stream().map(seal -> new QualitySeal(StoredDate.read(seal))).toList(),
        entity.successorId == null ? null : new RegionId(entity.successorId));
  }

  private static @Nullable ListedBy toListedBy(RegionEntity entity) {
    return entity.listedBy == null || entity.listedBySource == null
        ? null
        : new ListedBy(
            StoredDate.read(entity.listedBy),
            ValueMapper.source(
                entity.listedBySource, entity.listedBySourceRead, entity.listedBySourceSpeaksOf));
  }

  private static @Nullable ClusterFunding toClusterFunding(RegionEntity entity) {
    Period period = period(entity.clusterFrom, entity.clusterTo);
    return period == null ? null : new ClusterFunding(period, entity.clusterToDerived);
  }

  /** The profile of a region. */
  @Mapping(target = "location", source = ".")
  @Mapping(target = "seatDistrict", source = "seatDistrictKey")
  RegionProfile toProfile(RegionEntity entity);

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
        new DistrictKey(row.districtKey()),
        tenure(row.periodFrom(), row.periodTo()),
        row.basis(),
        sources(row.sources()));
  }

  /** An organisation from its row. */
  default Involvement toInvolvement(InvolvementRow row) {
    return new Involvement(
        new OrganisationId(row.organisationId()),
        row.role(),
        tenure(row.periodFrom(), row.periodTo()),
        sources(row.sources()));
  }

  private static List<Source> sources(SourceColumns columns) {
    return new ValueMapper().sources(columns);
  }
}
