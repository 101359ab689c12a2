package org.mintatlas.persistence.qualification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Programmes and cohorts to rows and back. */
@Mapper(uses = ValueMapper.class)
interface QualificationMapper {
  QualificationMapper INSTANCE = Mappers.getMapper(QualificationMapper.class);

  @Mapping(target = "leadId", source = "lead")
  ProgrammeEntity toEntity(Programme programme);

  @FromRow
  @InheritInverseConfiguration
  Programme toProgramme(ProgrammeEntity entity);

  @Mapping(target = "programmeId", source = "programme")
  CohortEntity toEntity(Cohort cohort);

  @FromRow
  @InheritInverseConfiguration
  Cohort toCohort(CohortEntity entity);

  default ModuleColumns moduleColumns(List<CohortModule> modules) {
    SourceColumns sources =
        new ValueMapper()
            .columns(modules.stream().flatMap(module -> module.sources().stream()).toList());
    return new ModuleColumns(
        modules.stream().map(module -> module.kind().name()).toList(),
        modules.stream().map(CohortModule::title).toList(),
        each(modules, m -> m.period() == null ? null : StoredDate.ofOptional(m.period().from())),
        each(modules, m -> m.period() == null ? null : StoredDate.ofOptional(m.period().to())),
        each(modules, m -> m.mode() == null ? null : m.mode().name()),
        durations(modules, Figure::value),
        durations(modules, figure -> figure.qualifier().name()),
        durations(modules, figure -> figure.unit().name()),
        durations(modules, figure -> Notes.german(figure.note())),
        durations(modules, figure -> Notes.english(figure.note())),
        durations(modules, figure -> StoredDate.ofOptional(figure.asOf())),
        durations(modules, figure -> figure.source().citation()),
        durations(modules, figure -> figure.source().readOn()),
        durations(modules, figure -> new ValueMapper().text(figure.source().speaksOf())),
        modules.stream().map(module -> module.sources().size()).toList(),
        sources.citations(),
        sources.read(),
        sources.speakOf());
  }

  default List<CohortModule> modules(ModuleColumns columns) {
    List<Source> sources =
        ValueMapper.sources(columns.citations(), columns.read(), columns.speakOf());
    List<CohortModule> modules = new ArrayList<>(columns.kinds().size());
    int next = 0;
    for (int i = 0; i < columns.kinds().size(); i++) {
      int first = next;
      next += columns.sourceCounts().get(i);
      String mode = columns.modes().get(i);
      modules.add(
          new CohortModule(
              ModuleKind.valueOf(columns.kinds().get(i)),
              columns.titles().get(i),
              ValueMapper.period(columns.from().get(i), columns.to().get(i)),
              mode == null ? null : Mode.valueOf(mode),
              duration(columns, i),
              sources.subList(first, next)));
    }
    return modules;
  }

  private static @Nullable Figure duration(ModuleColumns columns, int i) {
    BigDecimal value = columns.durations().get(i);
    return value == null
        ? null
        : new Figure(
            value,
            Figure.Qualifier.valueOf(Objects.requireNonNull(columns.qualifiers().get(i))),
            Unit.valueOf(Objects.requireNonNull(columns.units().get(i))),
            Notes.of(columns.german().get(i), columns.english().get(i)),
            StoredDate.readOptional(columns.dates().get(i)),
            ValueMapper.source(
                Objects.requireNonNull(columns.durationCitations().get(i)),
                columns.durationRead().get(i),
                columns.durationSpeakOf().get(i)));
  }

  private static <V> List<@Nullable V> durations(
      List<CohortModule> modules, Function<Figure, @Nullable V> value) {
    return each(
        modules,
        module -> {
          Figure duration = module.duration();
          return duration == null ? null : value.apply(duration);
        });
  }

  default FindingColumns findingColumns(List<Finding> findings) {
    SourceColumns sources =
        new ValueMapper().columns(findings.stream().map(Finding::source).toList());
    return new FindingColumns(
        findings.stream().map(finding -> finding.kind().name()).toList(),
        findings.stream().map(finding -> finding.text().de()).toList(),
        each(findings, finding -> finding.text().en()),
        sources.citations(),
        sources.read(),
        sources.speakOf());
  }

  default List<Finding> findings(FindingColumns columns) {
    List<Source> sources =
        ValueMapper.sources(columns.citations(), columns.read(), columns.speakOf());
    List<Finding> findings = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      findings.add(
          new Finding(
              FindingKind.valueOf(columns.kinds().get(i)),
              new Wording(columns.de().get(i), columns.en().get(i)),
              sources.get(i)));
    }
    return findings;
  }

  private static <T, V> List<@Nullable V> each(List<T> elements, Function<T, @Nullable V> value) {
    List<@Nullable V> values = new ArrayList<>();
    elements.forEach(element -> values.add(value.apply(element)));
    return values;
  }
}
