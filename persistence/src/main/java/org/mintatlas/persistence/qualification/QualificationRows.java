package org.mintatlas.persistence.qualification;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Module;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Unit;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.ResultRow;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Programmes and cohorts from rows. */
final class QualificationRows {
  static final Selection<Programme> PROGRAMMES =
      new Selection<>(
          "programme p",
          "p.id, p.version, p.slug, p.name, p.format, p.description_de, p.description_en,"
              + " p.lead_id, p.website, p.sources, p.sources_read, p.sources_speak_of",
          QualificationRows::programme);

  static final Selection<Cohort> COHORTS =
      new Selection<>(
          "cohort c",
          "c.id, c.version, c.programme_id, c.slug, c.cohort_number, c.name, c.status,"
              + " c.period_from, c.period_to, c.end_derived, c.mode, c.place, c.capacity,"
              + " c.certificate_name, c.module_kinds, c.module_titles, c.module_from, c.module_to,"
              + " c.module_modes, c.module_durations::text[], c.module_duration_qualifiers,"
              + " c.module_duration_units, c.module_duration_notes_de, c.module_duration_notes_en,"
              + " c.module_duration_dates, c.module_duration_sources,"
              + " c.module_duration_sources_read, c.module_duration_sources_speak_of,"
              + " c.module_source_counts::text[], c.module_sources, c.module_sources_read,"
              + " c.module_sources_speak_of, c.finding_kinds, c.findings_de, c.findings_en,"
              + " c.finding_sources, c.finding_sources_read, c.finding_sources_speak_of,"
              + " c.figure_measures, c.figure_values, c.figure_qualifiers, c.figure_units,"
              + " c.figure_notes_de, c.figure_notes_en, c.figure_dates, c.figure_sources,"
              + " c.figure_sources_read, c.figure_sources_speak_of, c.sources, c.sources_read,"
              + " c.sources_speak_of",
          QualificationRows::cohort);

  private QualificationRows() {}

  private static Programme programme(ResultRow row) throws SQLException {
    UUID lead = row.optionalUuid("lead_id");
    return Programme.builder(
            new ProgrammeId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            row.oneOf(ProgrammeFormat.class, "format"))
        .version(row.number("version"))
        .description(row.optionalWording("description"))
        .lead(lead == null ? null : new OrganisationId(lead))
        .website(row.website())
        .sources(row.sources())
        .build();
  }

  private static Cohort cohort(ResultRow row) throws SQLException {
    return Cohort.builder(
            new CohortId(row.uuid("id")),
            new ProgrammeId(row.uuid("programme_id")),
            row.slug(),
            (int) row.number("cohort_number"),
            row.text("name"),
            row.oneOf(CohortStatus.class, "status"))
        .version(row.number("version"))
        .period(row.period())
        .endDerived(row.flag("end_derived"))
        .mode(row.optionalOneOf(Mode.class, "mode"))
        .place(row.optionalText("place"))
        .capacity(row.optionalInteger("capacity"))
        .certificateName(row.optionalText("certificate_name"))
        .modules(modules(row))
        .findings(findings(row))
        .figures(row.figures())
        .sources(row.sources())
        .build();
  }

  private static List<Module> modules(ResultRow row) throws SQLException {
    List<String> kinds = row.texts("module_kinds");
    List<String> titles = row.texts("module_titles");
    List<String> from = row.texts("module_from");
    List<String> to = row.texts("module_to");
    List<String> modes = row.texts("module_modes");
    List<@Nullable Figure> durations = durations(row);
    List<String> counts = row.texts("module_source_counts");
    List<Source> sources = row.sources("module_sources");
    List<Module> modules = new ArrayList<>(kinds.size());
    int next = 0;
    for (int i = 0; i < kinds.size(); i++) {
      int first = next;
      next += Integer.parseInt(counts.get(i));
      modules.add(
          new Module(
              ModuleKind.valueOf(kinds.get(i)),
              titles.get(i),
              ValueMapper.period(from.get(i), to.get(i)),
              mode(modes.get(i)),
              durations.get(i),
              sources.subList(first, next)));
    }
    return modules;
  }

  private static @Nullable Mode mode(@Nullable String name) {
    return name == null ? null : Mode.valueOf(name);
  }

  private static List<@Nullable Figure> durations(ResultRow row) throws SQLException {
    List<String> values = row.texts("module_durations");
    List<String> qualifiers = row.texts("module_duration_qualifiers");
    List<String> units = row.texts("module_duration_units");
    List<String> german = row.texts("module_duration_notes_de");
    List<String> english = row.texts("module_duration_notes_en");
    List<String> dates = row.texts("module_duration_dates");
    List<@Nullable Source> sources = row.someSources("module_duration_sources");
    List<@Nullable Figure> durations = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      @Nullable String value = values.get(i);
      durations.add(
          value == null
              ? null
              : new Figure(
                  new BigDecimal(value),
                  Figure.Qualifier.valueOf(qualifiers.get(i)),
                  Unit.valueOf(units.get(i)),
                  Notes.of(german.get(i), english.get(i)),
                  StoredDate.readOptional(dates.get(i)),
                  Objects.requireNonNull(sources.get(i))));
    }
    return durations;
  }

  private static List<Finding> findings(ResultRow row) throws SQLException {
    List<String> kinds = row.texts("finding_kinds");
    List<String> de = row.texts("findings_de");
    List<String> en = row.texts("findings_en");
    List<Source> sources = row.sources("finding_sources");
    List<Finding> findings = new ArrayList<>(kinds.size());
    for (int i = 0; i < kinds.size(); i++) {
      findings.add(
          new Finding(
              FindingKind.valueOf(kinds.get(i)),
              new Wording(de.get(i), en.get(i)),
              sources.get(i)));
    }
    return findings;
  }
}
