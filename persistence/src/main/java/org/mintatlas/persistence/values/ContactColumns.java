package org.mintatlas.persistence.values;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Contact.Visibility;

/** How to reach somebody: each field with who may see it, or without both. */
@Embeddable
public record ContactColumns(
    @Nullable String email,
    @Enumerated(EnumType.STRING) @Nullable Visibility emailVisibility,
    @Nullable String phone,
    @Enumerated(EnumType.STRING) @Nullable Visibility phoneVisibility,
    @Nullable String web,
    @Enumerated(EnumType.STRING) @Nullable Visibility webVisibility) {}
