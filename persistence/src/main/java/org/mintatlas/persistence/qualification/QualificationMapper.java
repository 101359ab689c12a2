package org.mintatlas.persistence.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.Module;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Programmes and cohorts to rows. */
@Mapper(uses = ValueMapper.class)
interface QualificationMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "descriptionDe", source = "description.de")
  @Mapping(target = "descriptionEn", source = "description.en")
  @Mapping(target = "leadId", source = "lead")
  ProgrammeEntity toEntity(Programme programme);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "programmeId", source = "programme")
  @Mapping(target = "periodFrom", source = "period.from")
  @Mapping(target = "periodTo", source = "period.to")
  CohortEntity toEntity(Cohort cohort);

  /** As columns. */
  default ModuleColumns moduleColumns(List<Module> modules) {
    SourceColumns sources =
        new ValueMapper()
            .columns(modules.stream().flatMap(module -> module.sources().stream()).toList());
    return new ModuleColumns(
        modules.stream().map(module -> module.kind().name()).toList(),
        modules.stream().map(Module::title).toList(),
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

  private static <V> List<@Nullable V> durations(
      List<Module> modules, Function<Figure, @Nullable V> value) {
    return each(
        modules,
        module -> {
          Figure duration = module.duration();
          return duration == null ? null : value.apply(duration);
        });
  }

  /** As columns. */
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

  private static <T, V> List<@Nullable V> each(List<T> elements, Function<T, @Nullable V> value) {
    List<@Nullable V> values = new ArrayList<>();
    elements.forEach(element -> values.add(value.apply(element)));
    return values;
  }
}
