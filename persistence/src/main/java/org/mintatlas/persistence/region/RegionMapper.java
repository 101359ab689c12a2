package org.mintatlas.persistence.region;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Regions to rows and back. */
@Mapper(uses = ValueMapper.class)
interface RegionMapper {
  RegionMapper INSTANCE = Mappers.getMapper(RegionMapper.class);

  @Mapping(target = ".", source = "profile")
  @Mapping(target = "lifecycle", source = "lifecycle.changes")
  @Mapping(target = "listedBy", source = "lifecycle.listedBy")
  @Mapping(target = "clusterFrom", source = "clusterFunding.period.from")
  @Mapping(target = "clusterTo", source = "clusterFunding.period.to")
  @Mapping(
      target = "clusterToDerived",
      source = "clusterFunding.endDerived",
      defaultValue = "false")
  RegionEntity toEntity(Region region);

  RegionProfile toProfile(RegionEntity entity);

  List<RegionName> toNames(List<FormerNameRow> rows);

  List<Lifecycle.Change> toChanges(List<LifecycleRow> rows);

  ListedBy toListedBy(ListedByColumns columns);

  List<Coverage> toCoverage(List<CoverageRow> rows);

  List<Involvement> toInvolvements(List<InvolvementRow> rows);

  default Tenure tenure(@Nullable TenureColumns columns) {
    return columns == null
        ? Tenure.UNKNOWN
        : new Tenure(
            StoredDate.readOptional(columns.from()), StoredDate.readOptional(columns.to()));
  }

  default String text(QualitySeal seal) {
    return StoredDate.of(seal.awarded());
  }

  /** The whole region. */
  default Region toRegion(RegionEntity entity) {
    ListedByColumns listedBy = entity.listedBy;
    Reference successor = entity.successor;
    return new Region(
        toProfile(entity),
        requireNonNull(entity.version),
        toNames(entity.formerNames),
        new Lifecycle(toChanges(entity.lifecycle), listedBy == null ? null : toListedBy(listedBy)),
        toCoverage(entity.coverage),
        toInvolvements(entity.involvements),
        toClusterFunding(entity),
        entity.seals.stream().map(seal -> new QualitySeal(StoredDate.read(seal))).toList(),
        successor == null ? null : new RegionId(successor.id()));
  }

  private static @Nullable ClusterFunding toClusterFunding(RegionEntity entity) {
    Period period = ValueMapper.period(entity.clusterFrom, entity.clusterTo);
    return period == null ? null : new ClusterFunding(period, entity.clusterToDerived);
  }
}
