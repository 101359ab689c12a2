package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;

/** A place of which each part may be unknown. */
@Embeddable
public record PlaceColumns(
    @Nullable String city,
    @Nullable String postcode,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String districtKey,
    @ByName @Nullable FederalState state) {}
