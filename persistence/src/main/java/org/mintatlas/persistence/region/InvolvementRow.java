package org.mintatlas.persistence.region;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;

/** The part of an organisation as a row. */
@Embeddable
record InvolvementRow(
    @EmbeddedColumnNaming Reference organisation,
    @ByName Involvement.Role role,
    @EmbeddedColumnNaming("period_%s") TenureColumns tenure,
    SourceColumns sources) {}
