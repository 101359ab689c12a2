package org.mintatlas.application.dataset.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
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
  private final OrganisationsReader organisations;
  private final GeographyReader geography;
  private final Parts<Of<RegionName>> formerNames;
  private final Parts<Of<Coverage>> coverage;
  private final Parts<Of<Involvement>> involvements;
  private final Parts<Of<QualitySeal>> seals;

  RegionPartsReader(Reading reading, OrganisationsReader organisations, GeographyReader geography) {
    this.reading = reading;
    this.organisations = organisations;
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

  private <P> Parts<Of<P>> parts(String file, String columns, Function<Row, Supplier<P>> read) {
    return reading
        .sourced(file, OWNER + " " + columns)
        .parts(
            "region",
            OWNER,
            row -> {
              Supplier<P> part = read.apply(row);
              return () -> new Of<>(row, part.get());
            });
  }

  private static Supplier<RegionName> formerName(Row row) {
    Supplier<String> name = row.required("name", text -> text);
    @Nullable PartialDate until = row.optional("until", PartialDate::parse);
    row.sources(); // which are checked, though nothing keeps them
    return () -> new RegionName(name.get(), until);
  }

  private Supplier<Coverage> covered(Row row) {
    Supplier<DistrictKey> district = row.required("ags", geography::district);
    Supplier<Tenure> tenure = tenure(row);
    Supplier<Coverage.Basis> basis = row.required("basis", Row.oneOf(Coverage.Basis.class));
    List<Source> sources = row.sources();
    return () -> new Coverage(district.get(), tenure.get(), basis.get(), sources);
  }

  private Supplier<Involvement> involvement(Row row) {
    List<Source> sources = row.sources();
    Supplier<OrganisationId> organisation = row.required("organisation", organisations.reference());
    Supplier<Involvement.Role> role = row.required("role", Row.oneOf(Involvement.Role.class));
    Supplier<Tenure> tenure = tenure(row);
    return () -> new Involvement(organisation.get(), role.get(), tenure.get(), sources);
  }

  private static Supplier<QualitySeal> seal(Row row) {
    Supplier<PartialDate> awarded = row.required("awarded", PartialDate::parse);
    row.sources(); // which are checked, though nothing keeps them
    return () -> new QualitySeal(awarded.get());
  }

  private static Supplier<Tenure> tenure(Row row) {
    @Nullable PartialDate start = row.optional("start", PartialDate::parse);
    @Nullable PartialDate end = row.optional("end", PartialDate::parse);
    return () -> new Tenure(start, end);
  }
}
