package org.mintatlas.persistence.region;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.AgeColumns;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.SourceColumns;

/**
 * A region as rows. Each of its lists is read for all regions at once that were found together, so
 * that many cost as many statements as one.
 */
@Entity
@Table(name = "region")
class RegionEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;

  @Enumerated(EnumType.STRING)
  public Set<RegionKind> kinds;

  @Enumerated(EnumType.STRING)
  public FederalState leadState;

  public @Nullable String officialName;
  public @Nullable String seat;
  public @Nullable String seatDistrictKey;
  public double latitude;
  public double longitude;

  @Enumerated(EnumType.STRING)
  public Location.Basis locationBasis;

  @Column(columnDefinition = "partial_date")
  public @Nullable String founded;

  @Column(columnDefinition = "partial_date")
  public @Nullable String listed;

  public boolean pilotRegion;
  public @Nullable String website;
  public @Nullable String mission;

  @Enumerated(EnumType.STRING)
  public Set<Subject> focusSubjects;

  @Enumerated(EnumType.STRING)
  public Set<TargetGroup> targetGroups;

  @Enumerated(EnumType.STRING)
  public Set<EducationStage> educationStages;

  @Embedded
  @EmbeddedColumnNaming("age_%s")
  public @Nullable AgeColumns ages;

  @Column(columnDefinition = "partial_date")
  public @Nullable String clusterFrom;

  @Column(columnDefinition = "partial_date")
  public @Nullable String clusterTo;

  public boolean clusterToDerived;

  @Column(columnDefinition = "partial_date")
  public @Nullable String listedBy;

  public @Nullable String listedBySource;
  public @Nullable LocalDate listedBySourceRead;

  @Column(columnDefinition = "partial_date")
  public @Nullable String listedBySourceSpeaksOf;

  public @Nullable UUID successorId;

  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;

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
  @Column(name = "awarded", columnDefinition = "partial_date")
  @Fetch(FetchMode.SUBSELECT)
  public List<String> seals;
}
