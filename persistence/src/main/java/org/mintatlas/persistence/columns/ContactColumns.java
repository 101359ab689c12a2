package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Contact.Visibility;

/** How to reach somebody: each field with who may see it, or without both. */
@Embeddable
public record ContactColumns(
    @Nullable String email,
    @ByName @Nullable Visibility emailVisibility,
    @Nullable String phone,
    @ByName @Nullable Visibility phoneVisibility,
    @Nullable String web,
    @ByName @Nullable Visibility webVisibility) {}
