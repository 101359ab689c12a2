package org.mintatlas.persistence.qualification;

import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.FigureColumns;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/**
 * Modules in their order, as arrays of the same length; the sources of all of them stand one behind
 * the other, and {@code sourceCounts} tells how many are of each.
 */
@Embeddable
record ModuleColumns(
    @ByName List<ModuleKind> kinds,
    List<String> titles,
    List<@Nullable String> from,
    List<@Nullable String> to,
    @ByName List<@Nullable Mode> modes,
    @EmbeddedColumnNaming("duration_%s") FigureColumns durations,
    List<Integer> sourceCounts,
    SourceColumns sources) {

  static ModuleColumns of(List<CohortModule> modules) {
    List<@Nullable Period> periods = each(modules, CohortModule::period);
    return new ModuleColumns(
        modules.stream().map(CohortModule::kind).toList(),
        modules.stream().map(CohortModule::title).toList(),
        each(periods, period -> StoredDate.ofOptional(period.from())),
        each(periods, period -> StoredDate.ofOptional(period.to())),
        each(modules, CohortModule::mode),
        FigureColumns.of(each(modules, CohortModule::duration)),
        modules.stream().map(module -> module.sources().size()).toList(),
        SourceColumns.of(modules.stream().flatMap(module -> module.sources().stream()).toList()));
  }

  List<CohortModule> all() {
    Iterator<Source> rest = sources.all().iterator();
    return range(
        kinds,
        i ->
            new CohortModule(
                kinds.get(i),
                titles.get(i),
                ValueMapper.period(from.get(i), to.get(i)),
                modes.get(i),
                durations.figure(i),
                Stream.generate(rest::next).limit(sourceCounts.get(i)).toList()));
  }
}
