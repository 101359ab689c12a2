package org.mintatlas.persistence.qualification;

import static java.util.Objects.requireNonNull;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingsColumns;

/** Findings in their order, as arrays of the same length. */
@Embeddable
record FindingColumns(
    @ByName List<FindingKind> kinds, WordingsColumns texts, SourceColumns sources) {

  static FindingColumns of(List<Finding> findings) {
    return new FindingColumns(
        findings.stream().map(Finding::kind).toList(),
        WordingsColumns.of(findings.stream().map(Finding::text).toList()),
        SourceColumns.of(findings.stream().map(Finding::source).toList()));
  }

  List<Finding> all() {
    return range(
        kinds, i -> new Finding(kinds.get(i), texts.wording(i), requireNonNull(sources.source(i))));
  }
}
