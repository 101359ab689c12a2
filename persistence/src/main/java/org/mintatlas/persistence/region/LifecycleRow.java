package org.mintatlas.persistence.region;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.persistence.columns.ByName;

/** A change in the life of a region as a row. */
@Embeddable
record LifecycleRow(@ByName LifecycleStatus state, @Nullable String since) {}
