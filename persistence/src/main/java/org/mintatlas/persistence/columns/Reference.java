package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of another aggregate, in a column named after it: {@code host_id}. */
@Embeddable
public record Reference(UUID id) {}
