package org.mintatlas.application.dataset.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Tenure;

/** Reads what files say of regions beside their own: names, districts, organisations, seals. */
final class RegionPartsReader {
  private static final Rule BEFORE_FOUNDING =
      new Rule(
          "dataset.before-founding",
          "lies before the founding of the region, %s",
          "liegt vor der Gründung der Region, %s");
  private static final Rule COVERED_TWICE =
      new Rule(
          "dataset.covered-twice",
          "is covered by the region at that time already",
          "ist zu dieser Zeit schon von der Region abgedeckt");
  private static final Rule ROLE_TWICE =
      new Rule(
          "dataset.role-twice",
          "has this role at that time already",
          "hat diese Rolle zu dieser Zeit schon");
  private static final String OWNER = "region_slug";

  private final Reading reading;
  private final GeographyReader geography;
  private final Parts<Of<RegionName>> formerNames;
  private final Parts<Of<Coverage>> coverage;
  private final Parts<Of<Involvement>> involvements;
  private final Parts<Of<QualitySeal>> seals;

  RegionPartsReader(Reading reading, GeographyReader geography) {
    this.reading = reading;
    this.geography = geography;
    formerNames = parts("region_former_names.csv", "name until", RegionPartsReader::formerName);
    coverage = parts("region_coverage.csv", "ags start end basis", this::covered);
    involvements =
        parts("region_involvements.csv", "organisation role start end", this::involvement);
    seals = parts("region_seals.csv", "awarded", RegionPartsReader::seal);
  }

  /** A part with its row, which has the problem when it does not fit the region. */
  private record Of<P>(Row row, P part) {}

  /** Throws when a part does not fit those that were accepted before it. */
  private interface Check<P> {
    void against(List<P> earlier, P part, Row row);
  }

  /** What the files say of one region. */
  record OfRegion(
      List<Of<RegionName>> names,
      List<Of<Coverage>> covered,
      List<Of<Involvement>> involved,
      List<Of<QualitySeal>> awarded) {

    List<RegionName> formerNames() {
      return accepted(names, (earlier, name, row) -> {});
    }

    /** What is covered; nothing can be before the region was founded, or twice at a time. */
    List<Coverage> coverage(@Nullable PartialDate founded) {
      return accepted(
          covered,
          (earlier, one, row) -> {
            PartialDate from = one.tenure().from();
            if (founded != null && from != null && from.lastDay().isBefore(founded.firstDay())) {
              throw BEFORE_FOUNDING.broken("start", from, founded);
            }
            if (earlier.stream().anyMatch(one::repeats)) {
              throw COVERED_TWICE.broken("ags", one.district());
            }
          });
    }

    List<Involvement> involvements() {
      return accepted(
          involved,
          (earlier, one, row) -> {
            if (earlier.stream().anyMatch(one::repeats)) {
              throw ROLE_TWICE.broken("organisation", row.text("organisation"));
            }
          });
    }

    List<QualitySeal> seals() {
      return accepted(awarded, (earlier, seal, row) -> {});
    }

    private static <P> List<P> accepted(List<Of<P>> parts, Check<P> check) {
      List<P> accepted = new ArrayList<>();
      for (Of<P> each : parts) {
        each.row()
            .build(() -> {
              check.against(accepted, each.part(), each.row());
              return each.part();
            })
            .ifPresent(accepted::add);
      }
      return accepted;
    }
  }

  /** The parts of the region that a row describes. */
  OfRegion take(String slug) {
    return new OfRegion(
        formerNames.take(slug), coverage.take(slug), involvements.take(slug), seals.take(slug));
  }

  /** Notes a problem for each part of a region that there is not. */
  void refuseTheRest() {
    formerNames.refuseTheRest();
    coverage.refuseTheRest();
    involvements.refuseTheRest();
    seals.refuseTheRest();
  }

  private <P> Parts<Of<P>> parts(String file, String columns, Function<Row, P> read) {
    return reading
        .sourced(file, OWNER + " " + columns)
        .parts("region", OWNER, row -> new Of<>(row, read.apply(row)));
  }

  /** Its sources are checked, though nothing keeps them. */
  private static RegionName formerName(Row row) {
    String name = row.required("name");
    @Nullable PartialDate until = row.optional("until", PartialDate::parse);
    row.sources();
    return new RegionName(name, until);
  }

  private Coverage covered(Row row) {
    return new Coverage(
        row.required("ags", geography::district),
        tenure(row),
        row.required("basis", Coverage.Basis.class),
        row.sources());
  }

  private Involvement involvement(Row row) {
    return new Involvement(
        row.required("organisation", reading.to(OrganisationId.class)),
        row.required("role", Involvement.Role.class),
        tenure(row),
        row.sources());
  }

  /** Its sources are checked, though nothing keeps them. */
  private static QualitySeal seal(Row row) {
    PartialDate awarded = row.required("awarded", PartialDate::parse);
    row.sources();
    return new QualitySeal(awarded);
  }

  private static Tenure tenure(Row row) {
    @Nullable PartialDate start = row.optional("start", PartialDate::parse);
    @Nullable PartialDate end = row.optional("end", PartialDate::parse);
    return row.together(() -> new Tenure(start, end));
  }
}
