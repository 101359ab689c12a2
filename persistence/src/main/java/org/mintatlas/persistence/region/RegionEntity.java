package org.mintatlas.persistence.region;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.columns.AgeColumns;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.SourcedEntity;

/**
 * A region as rows. Each of its lists is read for all regions at once that were found together, so
 * that many cost as many statements as one.
 */
@Entity(name = "region")
class RegionEntity extends SourcedEntity {
  public String slug;
  public String name;
  @ByName public Set<RegionKind> kinds;
  @ByName public FederalState leadState;
  public @Nullable String officialName;
  public @Nullable String seat;

  @Column(name = "seat_district_key")
  public @Nullable String seatDistrict;

  public LocationColumns location;
  public @Nullable String founded;
  public @Nullable String listed;
  public boolean pilotRegion;
  public @Nullable String website;
  public @Nullable String mission;
  @ByName public Set<Subject> focusSubjects;
  @ByName public Set<TargetGroup> targetGroups;
  @ByName public Set<EducationStage> educationStages;

  @EmbeddedColumnNaming("age_%s")
  public @Nullable AgeColumns ages;

  public @Nullable String clusterFrom;
  public @Nullable String clusterTo;
  public boolean clusterToDerived;
  public @Nullable ListedByColumns listedBy;
  @EmbeddedColumnNaming public @Nullable Reference successor;

  @ElementCollection
  @CollectionTable(name = "region_former_name", joinColumns = @JoinColumn(name = "region_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  public List<FormerNameRow> formerNames;

  @ElementCollection
  @CollectionTable(name = "region_lifecycle", joinColumns = @JoinColumn(name = "region_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  public List<LifecycleRow> lifecycle;

  @ElementCollection
  @CollectionTable(name = "region_coverage", joinColumns = @JoinColumn(name = "region_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  public List<CoverageRow> coverage;

  @ElementCollection
  @CollectionTable(name = "region_involvement", joinColumns = @JoinColumn(name = "region_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  public List<InvolvementRow> involvements;

  @ElementCollection
  @CollectionTable(name = "region_seal", joinColumns = @JoinColumn(name = "region_id"))
  @OrderColumn(name = "position")
  @Column(name = "awarded")
  @Fetch(FetchMode.SUBSELECT)
  public List<String> seals;
}
